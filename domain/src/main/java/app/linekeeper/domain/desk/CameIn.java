package app.linekeeper.domain.desk;

import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;

/**
 * One sum of money that reached the bank for an invoice, as an operator sees it.
 *
 * @param company whose wallet took what the invoice did not
 * @param toWallet what of it is there; zero for nothing
 * @param takenBack whether it proved wrong and was taken back
 */
public record CameIn(Money sum, Became became, String company, Money toWallet, Instant at, boolean takenBack) {}
