package app.linekeeper.bot.notices;

import app.linekeeper.domain.line.LineId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A line as the model has it. */
final class LivingLine {

    final LineId id;
    final ListeningTeam team;
    final ZoneId zone;
    LocalDate end;
    boolean isGivenUp;

    LivingLine(LineId id, ListeningTeam team, ZoneId zone, LocalDate end) {
        this.id = id;
        this.team = team;
        this.zone = zone;
        this.end = end;
    }

    int daysLeft(Instant at) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), end);
    }

    /** When the day begins in its zone on which so many are left. */
    Instant dawn(int days) {
        return end.minusDays(days).atStartOfDay(zone).toInstant();
    }
}
