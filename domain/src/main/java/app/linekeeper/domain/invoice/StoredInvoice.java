package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.PartnerId;

/** The card of an invoice with whose it is. */
record StoredInvoice(PartnerId partner, InvoiceCard card) {}
