package app.linekeeper.domain.cashback;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;

/** A partner got cashback for an order. Told within the transaction that credits it. */
public record CashbackCredited(PartnerId partner, OrderId order, Money sum) {}
