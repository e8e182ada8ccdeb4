package app.linekeeper.domain.order;

import app.linekeeper.domain.pricing.WantedLine;
import java.util.List;

/** What a customer wants, checked and not priced for a term yet. */
record Wish(Customer customer, List<WantedLine> lines) {}
