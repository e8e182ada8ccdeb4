package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Money;

/**
 * An operator decided that money was not for the invoice, to which it had been posted. Told within the transaction.
 *
 * @param sum what is taken back
 */
public record MoneyTakenBack(InvoiceId invoice, Money sum) {}
