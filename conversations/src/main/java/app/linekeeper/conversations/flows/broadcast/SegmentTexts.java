package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.broadcast.Segment;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a broadcast is for, in words, and what can be chosen of it. */
final class SegmentTexts {

    /** Stands for no restriction among what is chosen. */
    private static final String ALL = "ALL";

    private static final List<Integer> DAYS = List.of(3, 7, 14, 30);

    private SegmentTexts() {}

    /** What it is restricted to, a line each. */
    static List<Text> rows(Segment segment) {
        return List.of(
                region(segment.region()),
                level(segment.level()),
                ending(segment.endingWithinDays()),
                team(segment.ownersOnly()));
    }

    static Text region(@Nullable Region region) {
        return region == null
                ? Text.of("broadcast.all_regions")
                : Text.of("broadcast.region")
                        .with("name", Text.of("admit_partner.region_name").with("which", region.name()));
    }

    static Text level(@Nullable Level level) {
        return level == null
                ? Text.of("broadcast.all_levels")
                : Text.of("broadcast.level")
                        .with("name", Text.of("admit_partner.level_name").with("which", level.name()));
    }

    static Text ending(@Nullable Integer days) {
        return days == null
                ? Text.of("broadcast.any_lines")
                : Text.of("broadcast.ending").with("n", days);
    }

    static Text team(boolean ownersOnly) {
        return Text.of(ownersOnly ? "broadcast.owners" : "broadcast.team");
    }

    static List<Option<String>> regions() {
        return options(List.of(Region.values()), Region::name, SegmentTexts::region);
    }

    static List<Option<String>> levels() {
        return options(List.of(Level.values()), Level::name, SegmentTexts::level);
    }

    static List<Option<String>> days() {
        return options(DAYS, String::valueOf, SegmentTexts::ending);
    }

    static @Nullable Region regionOf(String chosen) {
        return restricted(chosen).map(Region::valueOf).orElse(null);
    }

    static @Nullable Level levelOf(String chosen) {
        return restricted(chosen).map(Level::valueOf).orElse(null);
    }

    static @Nullable Integer daysOf(String chosen) {
        return restricted(chosen).map(Integer::valueOf).orElse(null);
    }

    private static Optional<String> restricted(String chosen) {
        return chosen.equals(ALL) ? Optional.empty() : Optional.of(chosen);
    }

    private static <T> List<Option<String>> options(
            List<T> values, Function<T, String> name, Function<@Nullable T, Text> label) {
        return Stream.concat(
                        Stream.of(Option.of(ALL, label.apply(null))),
                        values.stream().map(value -> Option.of(name.apply(value), label.apply(value))))
                .toList();
    }
}
