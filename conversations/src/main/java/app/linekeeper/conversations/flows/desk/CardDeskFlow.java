package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.desk.CardSlots.ATTEMPT;
import static app.linekeeper.conversations.flows.desk.CardSlots.DECISION;
import static app.linekeeper.conversations.flows.desk.CardSlots.WORDS;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.AskingForOperators;
import app.linekeeper.domain.card.DecidingMismatch;
import app.linekeeper.domain.card.desk.ShowingCard;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** An attempt before an operator: where it stands, what came and became of it; money that is not what was asked for is decided. */
@Component
final class CardDeskFlow implements Flow {

    private final ShowingCard showing;
    private final AskingForOperators asking;
    private final DecidingMismatch deciding;

    CardDeskFlow(ShowingCard showing, AskingForOperators asking, DecidingMismatch deciding) {
        this.showing = showing;
        this.asking = asking;
        this.deciding = deciding;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_CARD, 1)
                .needs(Permission.OPERATE)
                .takes(ATTEMPT)
                .step("card", this::sheet, this::card)
                .step("asked", s -> s.says("card_desk.asked").button("card", "card_desk.to_card", b -> b.then("card")))
                .step(
                        "why",
                        s -> s.says("card_desk.why")
                                .asks(WORDS, Answers.line(CardSlots.LONGEST), a -> a.then("confirm")))
                .step(
                        "confirm",
                        this::sheet,
                        s -> s.says("card_desk.confirm", CardSheet::chosen)
                                .button(
                                        "decide",
                                        "card_desk.decide",
                                        b -> b.danger()
                                                .runs(this::decide)
                                                .noBack()
                                                .then("card")))
                .build();
    }

    private StepBuilder<CardSheet> card(StepBuilder<CardSheet> s) {
        return s.livesBy(CardSheet::topic)
                .says("card_desk.card", CardSheet::known)
                .says("card_desk.at_provider", CardSheet::atProvider)
                .saysIf(CardSheet::wasDeclined, "card_desk.declined", CardSheet::declined)
                .saysIf(CardSheet::hasMoney, "card_desk.became", CardSheet::became)
                .saysIf(CardSheet::needsAttention, "card_desk.attention", CardSheet::attention)
                .saysIf(CardSheet::wasDecided, "card_desk.decided", CardSheet::decided)
                .saysIf(CardSheet::hasReturns, "card_desk.returns", CardSheet::returns)
                .saysIf(CardSheet::isUndecided, "card_desk.decide_now")
                .choose(DECISION, CardSheet::decisions, c -> c.then("why"))
                .button("ask", "card_desk.ask", b -> b.primary().runs(this::ask).then("asked"))
                .button(
                        "order",
                        "desk.to_order",
                        b -> b.when(CardSheet::isForOrder).opensWith(FlowNames.DESK_ORDER, CardSheet::order))
                .button(
                        "failed",
                        "card_desk.to_failed",
                        b -> b.when(CardSheet::hasFailed).opens(FlowNames.DESK_RETURNS))
                .button("partner", "desk.to_partner", b -> b.opensWith(FlowNames.DESK_PARTNER, CardSheet::partner));
    }

    private CardSheet sheet(Turn turn) {
        return new CardSheet(
                turn.need(showing.one(turn.acting().member(), turn.get(ATTEMPT))),
                turn.find(DECISION).orElse(null),
                turn.find(WORDS).orElse(""),
                turn.zone());
    }

    private Outcome<Facts> ask(Turn turn, IdempotencyKey key) {
        return asking.askNow(turn.acting().member(), turn.get(ATTEMPT)).map(asked -> turn.facts());
    }

    private Outcome<Facts> decide(Turn turn, IdempotencyKey key) {
        return deciding.decide(turn.acting().member(), turn.get(ATTEMPT), turn.get(DECISION), turn.get(WORDS))
                .map(decided -> turn.facts().without(DECISION));
    }
}
