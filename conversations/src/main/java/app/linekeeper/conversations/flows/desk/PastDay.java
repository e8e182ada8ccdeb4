package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Answer;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day that is not to come, typed as {@code 1.10.2026} or {@code 2026-10-01}. */
final class PastDay implements Answer<LocalDate> {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public Outcome<LocalDate> read(String typed, Turn turn) {
        try {
            LocalDate day = day(typed.strip());
            if (!day.isAfter(turn.today())) {
                return Outcome.done(day);
            }
        } catch (DateTimeException e) {
            // said below, as is a day to come
        }
        return Answers.notUnderstood(Text.of("desk_paperless.no_day"));
    }

    private static LocalDate day(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return LocalDate.of(
                    Integer.parseInt(dayFirst.group(3)),
                    Integer.parseInt(dayFirst.group(2)),
                    Integer.parseInt(dayFirst.group(1)));
        }
        if (YEAR_FIRST.matcher(typed).matches()) {
            return LocalDate.parse(typed);
        }
        throw new DateTimeException("no day");
    }
}
