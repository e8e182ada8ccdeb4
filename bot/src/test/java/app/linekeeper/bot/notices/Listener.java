package app.linekeeper.bot.notices;

import app.linekeeper.domain.notice.choice.NoticeChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a simple model has them: on the first moment of their day in which they listen and the program is up, they are
 * to be told of each day that has begun in a line's zone since they were last.
 */
final class Listener {

    private static final List<Integer> LATEST_FIRST =
            NoticeChoice.THRESHOLDS.stream().sorted().toList();
    private static final Duration LONG_AGO = Duration.ofDays(3);

    final UUID person;
    final long chat;
    final List<ListeningTeam.Seat> seats = new ArrayList<>();
    final Map<LivingLine, LocalDate> putOff = new HashMap<>();
    final Set<Integer> thresholds = new HashSet<>(NoticeChoice.THRESHOLDS);
    /** What is on its way to them. */
    final List<Due> pending = new ArrayList<>();

    boolean isReachable = true;
    private ZoneId zone;
    private int from = 9;
    private int until = 20;
    private @Nullable Instant told;
    private @Nullable LocalDate toldOn;

    Listener(UUID person, long chat, ZoneId zone) {
        this.person = person;
        this.chat = chat;
        this.zone = zone;
    }

    void moveTo(ZoneId other) {
        zone = other;
        pending.replaceAll(Due::unsure);
    }

    void listen(int first, int last) {
        from = first;
        until = last;
        pending.replaceAll(Due::unsure);
    }

    boolean listens(Instant at) {
        int hour = LocalTime.ofInstant(at, zone).getHour();
        return hour >= from && hour < until;
    }

    LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    void canBeReached(boolean can) {
        if (can != isReachable) {
            isReachable = can;
            pending.replaceAll(Due::unsure);
        }
    }

    /** The program looks now. */
    void isLookedAfter(Instant now) {
        LocalDate day = today(now);
        if (!isReachable || !listens(now) || day.equals(toldOn)) {
            return;
        }
        boolean isInARow = told != null
                && !told.isBefore(day.minusDays(1).atStartOfDay(zone).toInstant());
        Instant after = told == null ? now.minus(LONG_AGO) : told;
        seats.stream()
                .filter(ListeningTeam.Seat::hears)
                .flatMap(seat -> seat.team().lines.stream())
                .forEach(line -> threshold(line, after, now, isInARow).ifPresent(this::add));
        remindOfWhatWasPutOff(day, now);
        told = now;
        toldOn = day;
    }

    /** Of several that have begun the latest speaks. */
    private Optional<Due> threshold(LivingLine line, Instant after, Instant now, boolean isInARow) {
        if (line.isGivenUp || putOff.containsKey(line)) {
            return Optional.empty();
        }
        return LATEST_FIRST.stream()
                .filter(thresholds::contains)
                .filter(days ->
                        line.dawn(days).isAfter(after) && !line.dawn(days).isAfter(now))
                .findFirst()
                .map(days -> new Due(line, line.end, days, isInARow || line.daysLeft(now) == days));
    }

    private void remindOfWhatWasPutOff(LocalDate day, Instant now) {
        for (Iterator<Map.Entry<LivingLine, LocalDate>> each = putOff.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<LivingLine, LocalDate> put = each.next();
            if (!put.getValue().isAfter(day)) {
                LivingLine line = put.getKey();
                if (!line.isGivenUp) {
                    add(new Due(line, line.end, line.daysLeft(now), true));
                }
                each.remove();
            }
        }
    }

    /** It speaks in the place of whatever was on its way about the line. */
    private void add(Due due) {
        if (due.isSure()) {
            pending.removeIf(older -> older.line() == due.line());
        } else {
            pending.replaceAll(older -> older.line() == due.line() ? older.unsure() : older);
        }
        pending.add(due);
        pending.sort(Comparator.comparing(each -> each.line().id.value()));
    }
}
