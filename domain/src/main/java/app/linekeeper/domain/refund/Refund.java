package app.linekeeper.domain.refund;

import app.linekeeper.domain.shared.Money;

/**
 * Lines of an order that were refunded at once.
 *
 * @param sum what was given back for them
 */
public record Refund(RefundId id, Money sum) {}
