package app.linekeeper.conversations.flows.look;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.lookup.FindingOwn;
import app.linekeeper.domain.lookup.OwnFound;
import app.linekeeper.domain.lookup.OwnId;
import app.linekeeper.locales.Text;
import java.util.List;

/** What was found by what was typed. */
record LookedUp(String typed, List<OwnFound> found) {

    /** How many characters are read at most. */
    static final int LONGEST = 300;

    boolean isSome() {
        return !found.isEmpty();
    }

    boolean isNothing() {
        return found.isEmpty();
    }

    /** Whether there may be more than is listed. */
    boolean isCut() {
        return found.size() >= FindingOwn.MOST;
    }

    Text typed(Text text) {
        return text.with("typed", typed);
    }

    List<Option<OwnId>> options() {
        return found.stream().map(each -> Option.of(each.id(), label(each))).toList();
    }

    private static Text label(OwnFound found) {
        Text label = Text.of(found.of() == null ? "look.one" : "look.one_of")
                .with("kind", found.id().kind().name())
                .with("name", found.name());
        return found.of() == null ? label : label.with("whose", found.of());
    }
}
