package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.PartnerId;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A card will be out of date when lines are to be paid from it. Told within the transaction, a month before and a week before.
 *
 * @param card how its owner knows it
 * @param last the last month in which it is good
 * @param day of the first charge that would meet it, in the lines' zone
 * @param lines how many are to be paid from it after that month, as far as is known
 */
public record CardRunsOut(PartnerId partner, String card, YearMonth last, LocalDate day, int lines) {}
