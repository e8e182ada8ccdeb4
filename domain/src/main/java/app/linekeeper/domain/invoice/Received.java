package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Money;

/**
 * What came of money that reached the bank for an invoice.
 *
 * @param toWallet what of it, and of what had come before, went to the payer's wallet; zero for nothing
 */
public record Received(InvoiceId invoice, Became became, Money toWallet) {}
