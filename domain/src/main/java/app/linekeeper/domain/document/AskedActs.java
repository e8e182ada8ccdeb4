package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What asking for the acts of an order came to.
 *
 * @param fresh those that were not there before; none where all were
 * @param all that are in force, those included, by their days
 * @param missing why others that are due cannot be issued; null where nothing is missing
 * @param next the one that the order gets next; null where there is nothing more to come
 */
public record AskedActs(
        List<Act> fresh,
        List<Act> all,
        @Nullable Refusal missing,
        @Nullable NextAct next) {

    /** What whoever asked gets: what was not there before, or else all. */
    public List<Act> given() {
        return fresh.isEmpty() ? all : fresh;
    }

    /** Those dated this day or later. */
    public List<Act> since(LocalDate day) {
        return all.stream().filter(act -> !act.document().day().isBefore(day)).toList();
    }
}
