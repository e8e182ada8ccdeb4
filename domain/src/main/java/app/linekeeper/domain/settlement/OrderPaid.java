package app.linekeeper.domain.settlement;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.Money;

/** An order was paid, and what it is for runs or soon will. Told within the transaction that pays. */
public record OrderPaid(OrderId order, Payer payer, Money sum) {}
