package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Money;

/**
 * Money reached the bank for an invoice. Told within the transaction that posts it.
 *
 * @param sum what came
 * @param toWallet what of it, and of what had come before, went to the payer's wallet; zero for nothing
 */
public record MoneyReceived(InvoiceId invoice, Became became, Money sum, Money toWallet) {}
