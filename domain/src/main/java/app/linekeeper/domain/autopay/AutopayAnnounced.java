package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * A wallet will be charged (rule 23). Told within the transaction, once for each sum that is announced: a sum that grew is
 * announced anew, and charged at the next try.
 *
 * @param sum of all the lines
 * @param day when it will be charged, in the lines' zone
 */
public record AutopayAnnounced(LinesDue due, Money sum, LocalDate day) {}
