package app.linekeeper.domain.invoice;

/** An invoice was cancelled, by somebody or because it asks for nothing any more. Told within the transaction. */
public record InvoiceEnded(InvoiceId invoice) {}
