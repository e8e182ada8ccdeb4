package app.linekeeper.conversations.flows.look;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.company.PastedCompany;
import app.linekeeper.domain.lookup.FindingOwn;
import app.linekeeper.domain.lookup.OwnFound;
import app.linekeeper.domain.lookup.OwnId;
import app.linekeeper.locales.Text;
import java.util.List;

/**
 * What was found by what was typed.
 *
 * @param isCompany whether it reads like the requisites of a company
 */
record LookedUp(String typed, List<OwnFound> found, boolean isCompany) {

    /** How many characters are read at most. */
    static final int LONGEST = 2_000;

    private static final int LONGEST_SHOWN = 100;

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
        boolean isLong = typed.codePointCount(0, typed.length()) > LONGEST_SHOWN;
        return text.with(
                "typed", isLong ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026" : typed);
    }

    List<Option<OwnId>> options() {
        return found.stream().map(each -> Option.of(each.id(), label(each))).toList();
    }

    /** What was typed, as the text that requisites are read from. */
    Facts pasted() {
        return Facts.of(PastedCompany.PASTED, typed);
    }

    private static Text label(OwnFound found) {
        Text label = Text.of(found.of() == null ? "look.one" : "look.one_of")
                .with("kind", found.id().kind().name())
                .with("name", found.name());
        return found.of() == null ? label : label.with("whose", found.of());
    }
}
