package app.linekeeper.bot.notices;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody is to be told of a line, as the model has it.
 *
 * @param days how many were left when it became due
 * @param isSure whether they miss something if they are not told
 */
record Due(LivingLine line, LocalDate end, int days, boolean isSure) {

    /** A day may turn before it is said; of one that is over nothing is said. */
    boolean isTrue(Instant at) {
        int left = line.daysLeft(at);
        return line.end.equals(end) && !line.isGivenUp && (left == days || left == days - 1);
    }

    Due unsure() {
        return new Due(line, end, days, false);
    }
}
