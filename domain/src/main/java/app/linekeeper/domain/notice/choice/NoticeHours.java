package app.linekeeper.domain.notice.choice;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.Stream;

/**
 * The hours of a day in which somebody is told anything (rule 32), by the clock on their wall: an hour that the clock
 * skips is skipped, one that it shows twice counts twice.
 *
 * @param from the first minute of the day, from 0 on
 * @param until the minute before which they end, up to 1440, which is midnight; at least 60 after {@code from}
 */
public record NoticeHours(int from, int until) {

    public static final NoticeHours DEFAULT = new NoticeHours(9 * 60, 20 * 60);

    private static final int SHORTEST = 60;
    private static final int DAY = 24 * 60;
    /** In Samoa, a whole day was skipped once. */
    private static final int DAYS_AHEAD = 3;

    public NoticeHours {
        if (from < 0 || until > DAY || until - from < SHORTEST) {
            throw new IllegalArgumentException(from + " to " + until);
        }
    }

    /** Refused where they are shorter than an hour or pass midnight. */
    public static Outcome<NoticeHours> between(int from, int until) {
        if (until < from) {
            return Refusal.of(Reason.HOURS_PAST_MIDNIGHT).asOutcome();
        }
        return until - from < SHORTEST
                ? Refusal.of(Reason.HOURS_SHORT).asOutcome()
                : Outcome.done(new NoticeHours(from, until));
    }

    /** Whether it is one of these hours in the zone. */
    public boolean isOpen(Instant now, ZoneId zone) {
        int minute = LocalTime.ofInstant(now, zone).get(ChronoField.MINUTE_OF_DAY);
        return minute >= from && minute < until;
    }

    /** The first moment from this one on, itself included, at which it is one of these hours in the zone. */
    public Instant nextOpening(Instant now, ZoneId zone) {
        return candidates(now, zone.getRules())
                .filter(moment -> !moment.isBefore(now) && isOpen(moment, zone))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Hours begin now, at their first minute, or where the clock is put into the midst of them. */
    private Stream<Instant> candidates(Instant now, ZoneRules rules) {
        LocalDate today = LocalDate.ofInstant(now, rules.getOffset(now));
        Stream<Instant> starts =
                today.datesUntil(today.plusDays(DAYS_AHEAD + 1)).flatMap(day -> starts(day, rules));
        Stream<Instant> changes = Stream.iterate(
                        rules.nextTransition(now),
                        change -> change != null,
                        change -> rules.nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .limit(DAYS_AHEAD);
        return Stream.of(Stream.of(now), starts, changes).flatMap(moments -> moments);
    }

    private Stream<Instant> starts(LocalDate day, ZoneRules rules) {
        LocalDateTime start = day.atStartOfDay().plusMinutes(from);
        return rules.getValidOffsets(start).stream().map(start::toInstant);
    }
}
