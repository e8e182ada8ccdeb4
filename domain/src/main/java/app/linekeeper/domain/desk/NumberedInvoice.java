package app.linekeeper.domain.desk;

import app.linekeeper.domain.invoice.InvoiceId;

/** An invoice by its number. */
public record NumberedInvoice(InvoiceId id, String number) {}
