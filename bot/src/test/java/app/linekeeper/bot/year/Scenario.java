package app.linekeeper.bot.year;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who does what when, and what goes wrong when. */
final class Scenario {

    private final Map<Instant, List<Runnable>> once = new HashMap<>();
    private final List<Habit> habits = new ArrayList<>();

    private record Habit(Predicate<OffsetDateTime> moments, Runnable deed) {}

    /** Once, at one of the moments of the year: {@code on("2027-03-14", MORNING, …)}. */
    Scenario on(String day, LocalTime time, Runnable... deeds) {
        once.computeIfAbsent(Instant.parse(day + "T" + time + ":00Z"), any -> new ArrayList<>())
                .addAll(List.of(deeds));
        return this;
    }

    /** Each week on that day. */
    Scenario each(DayOfWeek day, LocalTime time, Runnable deed) {
        habits.add(new Habit(moment -> moment.getDayOfWeek() == day && is(moment, time), deed));
        return this;
    }

    /** Each month on that day. */
    Scenario eachMonth(int day, LocalTime time, Runnable deed) {
        habits.add(new Habit(moment -> moment.getDayOfMonth() == day && is(moment, time), deed));
        return this;
    }

    /** On workdays on which there is something to be done. */
    Scenario eachWorkday(LocalTime time, BooleanSupplier isNeeded, Runnable deed) {
        habits.add(new Habit(
                moment -> moment.getDayOfWeek().getValue() <= 5 && is(moment, time) && isNeeded.getAsBoolean(), deed));
        return this;
    }

    boolean hasDeeds(Instant moment) {
        return once.containsKey(moment) || habits(moment).findAny().isPresent();
    }

    /** Has done what is done at this moment. */
    void happens(Instant moment) {
        once.getOrDefault(moment, List.of()).forEach(Runnable::run);
        habits(moment).forEach(habit -> habit.deed().run());
    }

    private Stream<Habit> habits(Instant moment) {
        return habits.stream().filter(habit -> habit.moments().test(moment.atOffset(ZoneOffset.UTC)));
    }

    /** @throws IllegalStateException where something was to happen at a moment at which nobody looks */
    void check(List<Instant> moments) {
        once.keySet().stream()
                .filter(moment -> !moments.contains(moment))
                .findAny()
                .ifPresent(missed -> {
                    throw new IllegalStateException("Nobody looks at " + missed);
                });
    }

    private static boolean is(OffsetDateTime moment, LocalTime time) {
        return moment.toLocalTime().equals(time);
    }
}
