package app.linekeeper.domain.settlement;

import app.linekeeper.domain.order.OrderId;

/**
 * The lines of an order that was paid before run at last, all that could be had (rule 16). Not told of an order that was
 * active at once.
 */
public record OrderActivated(OrderId order) {}
