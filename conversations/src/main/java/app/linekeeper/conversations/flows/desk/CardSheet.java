package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.CommonSlots.PARTNER;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardRefund;
import app.linekeeper.domain.card.MismatchDecision;
import app.linekeeper.domain.card.RefundState;
import app.linekeeper.domain.card.desk.CardAtDesk;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attempt's card before an operator.
 *
 * @param decision what was chosen to be made of its money; null until then
 * @param why as it was typed; empty until then
 * @param zone of whoever looks
 */
record CardSheet(CardAtDesk card, @Nullable MismatchDecision decision, String why, ZoneId zone) {

    private CardAttempt attempt() {
        return card.attempt();
    }

    Topic topic() {
        return Topics.of(attempt().id());
    }

    Text known(Text text) {
        Text known = text.with("number", String.valueOf(attempt().number()))
                .with("partner", card.partner())
                .with("sum", attempt().sum())
                .with("day", attempt().begunAt().atZone(zone).toLocalDate())
                .with("what", card.order() == null ? "TOP_UP" : "ORDER")
                .with("order", card.order() == null ? "" : card.order());
        return known.with("payer", card.company() == null ? "PERSON" : "COMPANY")
                .with("company", card.company() == null ? "" : card.company());
    }

    Text atProvider(Text text) {
        return text.with("gateway", attempt().gateway().value())
                .with("payment", attempt().payment().map(GatewayPayment::id).orElse(""))
                .with("known", attempt().payment().isPresent() ? "YES" : "NO")
                .with("state", attempt().state().name());
    }

    boolean wasDeclined() {
        return attempt().decline() != null;
    }

    Text declined(Text text) {
        Decline decline = Objects.requireNonNull(attempt().decline());
        return text.with("why", decline.kind().name()).with("code", decline.code());
    }

    boolean hasMoney() {
        return attempt().became() != null;
    }

    Text became(Text text) {
        return text.with("sum", attempt().captured())
                .with("became", Objects.requireNonNull(attempt().became()).name());
    }

    boolean needsAttention() {
        return attempt().attention() != null;
    }

    Text attention(Text text) {
        return text.with("words", Objects.requireNonNull(attempt().attention()));
    }

    boolean wasDecided() {
        return attempt().decided() != null;
    }

    Text decided(Text text) {
        return text.with("words", Objects.requireNonNull(attempt().decided()));
    }

    boolean hasReturns() {
        return !card.returns().isEmpty();
    }

    boolean hasFailed() {
        return card.returns().stream().anyMatch(each -> each.state() == RefundState.FAILED);
    }

    Text returns(Text text) {
        return text.with("rows", card.returns().stream().map(this::row).toList());
    }

    private Text row(CardRefund each) {
        return Text.of("card_desk.return")
                .with("day", each.orderedAt().atZone(zone).toLocalDate())
                .with("sum", each.sum())
                .with("state", each.state().name());
    }

    boolean isUndecided() {
        return !card.decisions().isEmpty();
    }

    List<Option<MismatchDecision>> decisions() {
        return card.decisions().stream()
                .sorted()
                .map(each -> Option.of(
                        each,
                        Text.of("card_desk.decision")
                                .with("decision", each.name())
                                .with("sum", attempt().captured())))
                .toList();
    }

    Text chosen(Text text) {
        return text.with("number", String.valueOf(attempt().number()))
                .with("sum", attempt().captured())
                .with(
                        "decision",
                        Objects.requireNonNullElse(decision, MismatchDecision.CABINET)
                                .name())
                .with("why", why);
    }

    boolean isForOrder() {
        return attempt().order() != null;
    }

    Facts order() {
        return Facts.of(ORDER, Objects.requireNonNull(attempt().order()));
    }

    Facts partner() {
        return Facts.of(PARTNER, attempt().partner());
    }
}
