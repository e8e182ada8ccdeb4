package app.linekeeper.domain.notice.choice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to be told, and when (rules 31 and 32).
 *
 * @param topicsOff of what they are not told
 * @param thresholds of {@link #THRESHOLDS}: how many days before its end they are reminded of a line; below zero, after it
 */
public record NoticeChoice(Set<NoticeTopic> topicsOff, Set<Integer> thresholds, NoticeHours hours) {

    public static final List<Integer> THRESHOLDS = List.of(14, 7, 3, 1, 0, -3);

    /** Of whoever chose nothing: everything, in the usual hours. */
    public static final NoticeChoice DEFAULT = new NoticeChoice(Set.of(), Set.copyOf(THRESHOLDS), NoticeHours.DEFAULT);

    public NoticeChoice {
        topicsOff = Set.copyOf(topicsOff);
        thresholds = Set.copyOf(thresholds);
        if (!THRESHOLDS.containsAll(thresholds)) {
            throw new IllegalArgumentException("thresholds " + thresholds);
        }
    }

    public boolean wants(NoticeTopic topic) {
        return !topicsOff.contains(topic);
    }

    /** Whether they are reminded of a line so many days before its end, if they want to be told of lines at all. */
    public boolean isRemindedAt(int days) {
        return thresholds.contains(days);
    }

    NoticeChoice without(NoticeTopic topic) {
        Set<NoticeTopic> off = new HashSet<>(topicsOff);
        off.add(topic);
        return new NoticeChoice(off, thresholds, hours);
    }

    NoticeChoice flipped(NoticeTopic topic) {
        return new NoticeChoice(flipped(topicsOff, topic), thresholds, hours);
    }

    NoticeChoice flipped(int threshold) {
        return new NoticeChoice(topicsOff, flipped(thresholds, threshold), hours);
    }

    NoticeChoice at(NoticeHours chosen) {
        return new NoticeChoice(topicsOff, thresholds, chosen);
    }

    /** See {@link NoticeHours#isOpen}. */
    public boolean isOpen(Instant now, ZoneId zone) {
        return hours.isOpen(now, zone);
    }

    /** See {@link NoticeHours#nextOpening}. */
    public Instant nextOpening(Instant now, ZoneId zone) {
        return hours.nextOpening(now, zone);
    }

    private static <T> Set<T> flipped(Set<T> set, T value) {
        Set<T> changed = new HashSet<>(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }
}
