package app.linekeeper.domain.order;

/** Where an order stands with its money. */
public enum OrderState {
    PLACED,
    PAID,
    CANCELLED
}
