package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.card.CardRefundId;
import app.linekeeper.domain.card.ReturnedBy;
import app.linekeeper.domain.card.desk.FailedReturn;
import app.linekeeper.locales.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What providers would not give back, before an operator.
 *
 * @param chosen null until one is
 * @param how null until that is chosen
 * @param words as they were typed; empty until then
 */
record ReturnSheet(
        List<FailedReturn> all,
        @Nullable CardRefundId chosen,
        @Nullable ReturnedBy how,
        String words) {

    boolean areSome() {
        return !all.isEmpty();
    }

    boolean areNone() {
        return all.isEmpty();
    }

    List<Option<CardRefundId>> options() {
        return all.stream()
                .map(each -> Option.of(
                        each.id(),
                        Text.of("card_desk.failed_row")
                                .with("sum", each.sum())
                                .with("partner", each.partner())
                                .with("number", String.valueOf(each.number()))))
                .toList();
    }

    private Optional<FailedReturn> known() {
        return all.stream().filter(each -> each.id().equals(chosen)).findFirst();
    }

    boolean isThere() {
        return known().isPresent();
    }

    Text one(Text text) {
        return known().map(each -> text.with("sum", each.sum())
                        .with("partner", each.partner())
                        .with("number", String.valueOf(each.number()))
                        .with("gateway", each.gateway().value())
                        .with("said", Objects.requireNonNullElse(each.words(), "—"))
                        .with(
                                "how",
                                Objects.requireNonNullElse(how, ReturnedBy.BANK).name())
                        .with("words", words))
                .orElseGet(() -> Text.of("card_desk.no_longer"));
    }

    List<Option<ReturnedBy>> ways() {
        return isThere()
                ? Arrays.stream(ReturnedBy.values())
                        .map(each -> Option.of(each, Text.of("card_desk.way").with("how", each.name())))
                        .toList()
                : List.of();
    }

    Facts attempt() {
        return known().map(each -> Facts.of(CardSlots.ATTEMPT, each.attempt())).orElse(Facts.none());
    }
}
