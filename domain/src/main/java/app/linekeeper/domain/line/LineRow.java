package app.linekeeper.domain.line;

import app.linekeeper.domain.shared.ClientId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as lists and cards show it.
 *
 * @param channels the names of the messengers
 * @param end the last day paid for, inclusive, in the line's zone
 * @param daysLeft days from today to the end; 0 on the last day, negative when the line is off
 * @param autopay how it is renewed by itself; null where it is not, and in lists, which do not say so
 */
public record LineRow(
        LineId id,
        String number,
        String name,
        ClientId client,
        String clientName,
        List<String> channels,
        LocalDate end,
        long daysLeft,
        LineState state,
        @Nullable LineAutopay autopay) {

    /** Red, orange or green (rule 15). */
    public LineMark mark() {
        return LineMark.of(daysLeft);
    }

    public boolean isRenewedByItself() {
        return autopay != null;
    }

    /** Which day it was in the line's zone when the line was looked at. */
    public LocalDate today() {
        return end.minusDays(daysLeft);
    }
}
