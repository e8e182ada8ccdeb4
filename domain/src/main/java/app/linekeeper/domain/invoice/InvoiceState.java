package app.linekeeper.domain.invoice;

/** What has become of an invoice. */
public enum InvoiceState {
    /** Nothing came as yet. */
    ISSUED,
    /** Some came, and not enough (rule 19). */
    PART_PAID,
    /** All came. */
    PAID,
    /** Its day passed before enough came; it is stored as open, so that no job has to end it in time. */
    LAPSED,
    /** It was taken back, or what it was for was paid another way or called off. */
    CANCELLED
}
