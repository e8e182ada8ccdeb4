package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.desk.CardCounts;
import app.linekeeper.domain.card.desk.CardRow;
import app.linekeeper.locales.Text;
import java.util.List;

/**
 * Attempts before an operator.
 *
 * @param typed what was looked for; empty for nothing
 */
record CardList(List<CardRow> rows, String typed, CardCounts waiting) {

    static CardList of(List<CardRow> rows, String typed) {
        return new CardList(rows, typed, new CardCounts(0, 0, 0));
    }

    boolean areSome() {
        return !rows.isEmpty();
    }

    boolean areNone() {
        return rows.isEmpty();
    }

    boolean hasMismatched() {
        return waiting.mismatched() > 0;
    }

    boolean hasReturns() {
        return waiting.returns() > 0;
    }

    boolean hasDifferences() {
        return waiting.differences() > 0;
    }

    Text typed(Text text) {
        return text.with("typed", typed);
    }

    Text mismatched(Text text) {
        return text.with("n", waiting.mismatched());
    }

    Text returns(Text text) {
        return text.with("n", waiting.returns());
    }

    Text differences(Text text) {
        return text.with("n", waiting.differences());
    }

    List<Option<AttemptId>> options() {
        return rows.stream()
                .map(row -> Option.of(
                        row.id(),
                        Text.of("card_desk.row")
                                .with("state", row.state().name())
                                .with("number", String.valueOf(row.number()))
                                .with("partner", row.partner())
                                .with("sum", row.sum())))
                .toList();
    }
}
