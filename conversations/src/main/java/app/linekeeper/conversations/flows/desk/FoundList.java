package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.desk.CardId;
import app.linekeeper.domain.desk.FindingAnything;
import app.linekeeper.domain.desk.Found;
import app.linekeeper.domain.desk.FoundKind;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Set;

/**
 * What was found by what was typed.
 *
 * @param more the kinds of which there are more
 */
record FoundList(String typed, List<Found> found, Set<FoundKind> more) {

    boolean isSome() {
        return !found.isEmpty();
    }

    boolean isNothing() {
        return found.isEmpty();
    }

    /** Whether what fits less is not listed. */
    boolean isCut() {
        return found.size() == FindingAnything.MOST;
    }

    Text typed(Text text) {
        return text.with("typed", typed);
    }

    Text count(Text text) {
        return text.with("n", found.size());
    }

    List<Option<CardId>> options() {
        return found.stream().map(each -> Option.of(each.card(), label(each))).toList();
    }

    private static Text label(Found found) {
        Text label = Text.of(found.of() == null ? "find.one" : "find.one_of")
                .with("kind", found.kind().name())
                .with("name", found.name());
        return found.of() == null ? label : label.with("whose", found.of());
    }
}
