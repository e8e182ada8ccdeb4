package app.linekeeper.domain.order;

import app.linekeeper.domain.shared.Money;

/**
 * An order that waits to be paid.
 *
 * @param sum what the partner would pay from a wallet
 */
public record UnpaidOrder(OrderId id, String number, Money sum) {}
