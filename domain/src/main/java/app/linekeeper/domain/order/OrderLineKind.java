package app.linekeeper.domain.order;

/** What an order line does. */
public enum OrderLineKind {
    BUY,
    RENEW
}
