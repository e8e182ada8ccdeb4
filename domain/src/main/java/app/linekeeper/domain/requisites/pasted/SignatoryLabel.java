package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the position that the label of a signatory says, as "Director" does and "Signatory" does not. */
final class SignatoryLabel {

    private static final List<String> POSITIONS = RequisiteWords.of("positions");

    private SignatoryLabel() {}

    /** The position, with a capital; null if the label says none. */
    static @Nullable String position(String label) {
        return POSITIONS.stream().anyMatch(position -> compact(position).equalsIgnoreCase(compact(label)))
                ? capitalised(label.strip())
                : null;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String compact(String words) {
        return words.replaceAll("\\s+", "");
    }
}
