package app.linekeeper.domain.order;

/** An order that nobody paid was given up. Told within the transaction that cancels it. */
public record OrderCancelled(OrderId order) {}
