package app.linekeeper.domain.settlement;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;

/** Lines of a paid order could no longer be had, and what was paid for them came back (rule 16). */
public record MoneyGivenBack(OrderId order, Money sum) {}
