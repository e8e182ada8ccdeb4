package app.linekeeper.domain.notice;

import app.linekeeper.domain.notice.choice.NoticeHours;
import app.linekeeper.domain.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose hours have begun on a day that was not planned yet.
 *
 * @param plannedAt when they were last told what ends; null for never
 */
record Unplanned(
        PersonId person, NoticeHours hours, @Nullable Instant plannedAt) {

    static Unplanned read(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("planned_at", OffsetDateTime.class);
        return new Unplanned(
                new PersonId(row.getObject("id", UUID.class)),
                new NoticeHours(row.getInt("from_minute"), row.getInt("until_minute")),
                at == null ? null : at.toInstant());
    }

    /**
     * The moment from which on they are to be told: when they were last told, or when their hours began on the day before,
     * where it was missed. A moment that is not yet here is of a clock that ran ahead, and counts for nothing.
     */
    Instant toldUntil(LocalDate day, ZoneId zone, Instant now) {
        LocalDate before = day.minusDays(1);
        while (!opensOn(before, zone)) {
            before = before.minusDays(1);
        }
        if (plannedAt == null
                || plannedAt.isAfter(now)
                || plannedAt.isBefore(before.atStartOfDay(zone).toInstant())) {
            return opening(before, zone);
        }
        return plannedAt;
    }

    /** Not where the clock, put forward, skips all of their hours, or the day. */
    private boolean opensOn(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(opening(day, zone), zone).equals(day);
    }

    private Instant opening(LocalDate day, ZoneId zone) {
        return hours.nextOpening(day.atStartOfDay(zone).toInstant(), zone);
    }
}
