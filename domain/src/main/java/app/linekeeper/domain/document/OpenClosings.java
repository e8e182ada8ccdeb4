package app.linekeeper.domain.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acts that an order is still to get.
 *
 * @param due those whose day has come, in the order of their days
 * @param next the day of the first of the others; null where there is none
 */
record OpenClosings(List<Closing> due, @Nullable LocalDate next) {

    /**
     * @param given the parts of which there is an act; one for all of the order leaves nothing open
     * @param today in the seller's zone
     */
    static OpenClosings of(List<Closing> all, Collection<ActPart> given, LocalDate today) {
        List<Closing> open = given.contains(ActPart.WHOLE)
                ? List.of()
                : all.stream()
                        .filter(closing -> !given.contains(closing.part()))
                        .toList();
        return new OpenClosings(
                open.stream().filter(closing -> !closing.day().isAfter(today)).toList(),
                open.stream()
                        .map(Closing::day)
                        .filter(day -> day.isAfter(today))
                        .findFirst()
                        .orElse(null));
    }
}
