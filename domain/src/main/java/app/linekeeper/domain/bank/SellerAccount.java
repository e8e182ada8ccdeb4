package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import java.util.Currency;

/** A seller as the owner of a bank account. */
record SellerAccount(SellerId seller, Currency currency) {}
