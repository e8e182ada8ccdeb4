package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.MemberId;

/**
 * A member had a company asked for money. Told within the transaction; not told of invoices that nobody asked for at the
 * chat.
 */
public record InvoiceIssued(InvoiceId invoice, MemberId by) {}
