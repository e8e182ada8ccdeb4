package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.DeliveryStates.State;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Map;

/**
 * What has not arrived.
 *
 * @param open how many, by their state
 */
record DeliveryDesk(UndeliveredPile pile, Map<State, Integer> open) {

    boolean areSomeAside() {
        return pile.isSome();
    }

    boolean isNothingOpen() {
        return open.isEmpty() && !pile.isSome();
    }

    boolean isSomethingOpen() {
        return !open.isEmpty();
    }

    Text aside(Text text) {
        return pile.said(text);
    }

    /** A state a line. */
    Text counts(Text text) {
        List<Text> rows = open.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Text.of("undelivered.count")
                        .with("state", each.getKey().name())
                        .with("n", each.getValue()))
                .toList();
        return text.with("rows", rows);
    }
}
