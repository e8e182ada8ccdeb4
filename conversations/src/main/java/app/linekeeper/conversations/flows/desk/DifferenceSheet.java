package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.card.reconcile.DifferenceId;
import app.linekeeper.domain.card.reconcile.OpenDifference;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider and we do not say alike, before an operator.
 *
 * @param found empty where it is settled by now
 * @param words as they were typed; empty until then
 */
record DifferenceSheet(Optional<OpenDifference> found, String words) {

    static List<Option<DifferenceId>> options(List<OpenDifference> all) {
        return all.stream()
                .map(each -> Option.of(each.id(), about(Text.of("card_desk.difference_row"), each)))
                .toList();
    }

    boolean isOpen() {
        return found.isPresent();
    }

    boolean hasAttempt() {
        return found.map(OpenDifference::attempt).isPresent();
    }

    Facts attempt() {
        return Facts.of(CardSlots.ATTEMPT, found.map(OpenDifference::attempt).orElseThrow());
    }

    Text said(Text text) {
        return found.map(each -> about(text, each).with("words", words))
                .orElseGet(() -> Text.of("card_desk.settled_before"));
    }

    private static Text about(Text text, OpenDifference each) {
        Text said = text.with("kind", each.kind().name())
                .with("gateway", each.gateway().value())
                .with("about", each.about())
                .with("day", each.day());
        return sum(sum(said, "ours", each.ours()), "theirs", each.theirs());
    }

    private static Text sum(Text text, String name, @Nullable Money sum) {
        return sum == null ? text.with(name, Text.of("card_desk.nothing_at_all")) : text.with(name, sum);
    }
}
