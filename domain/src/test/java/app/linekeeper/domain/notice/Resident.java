package app.linekeeper.domain.notice;

import app.linekeeper.domain.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody as a simple model has them: where they live, when they listen, and on which mornings they could be told anything. */
final class Resident {

    final MemberId member;
    private final List<Morning> mornings = new ArrayList<>();
    private ZoneId zone;
    private int from = 9;
    private int until = 20;

    /** The first moment of a day of theirs at which they listened and the program was up. */
    record Morning(Instant at, LocalDate day, ZoneId zone) {}

    /**
     * When they hear of a line's day.
     *
     * @param isSure not where the program was down on the day before
     */
    record Hearing(Instant at, boolean isSure) {}

    Resident(MemberId member, ZoneId zone) {
        this.member = member;
        this.zone = zone;
    }

    void moveTo(ZoneId other) {
        zone = other;
    }

    void listen(int first, int last) {
        from = first;
        until = last;
    }

    /** The program looks now. */
    void look(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        int hour = LocalTime.ofInstant(now, zone).getHour();
        boolean isKnown =
                !mornings.isEmpty() && mornings.get(mornings.size() - 1).day().equals(day);
        if (hour >= from && hour < until && !isKnown) {
            mornings.add(new Morning(now, day, zone));
        }
    }

    /** On the first of their mornings from the beginning of that day in that zone on; empty where there was none. */
    Optional<Hearing> hearing(LocalDate day, ZoneId ofLine) {
        Instant begin = day.atStartOfDay(ofLine).toInstant();
        for (int n = 0; n < mornings.size(); n++) {
            if (!mornings.get(n).at().isBefore(begin)) {
                return Optional.of(new Hearing(mornings.get(n).at(), isInTime(n, day, ofLine) || isInARow(n)));
            }
        }
        return Optional.empty();
    }

    private boolean isInTime(int n, LocalDate day, ZoneId ofLine) {
        return LocalDate.ofInstant(mornings.get(n).at(), ofLine).equals(day);
    }

    /** The morning before was on the day before, or later: nothing lies between that they could have been told in. */
    private boolean isInARow(int n) {
        Morning morning = mornings.get(n);
        return n > 0
                && !mornings.get(n - 1)
                        .at()
                        .isBefore(morning.day()
                                .minusDays(1)
                                .atStartOfDay(morning.zone())
                                .toInstant());
    }
}
