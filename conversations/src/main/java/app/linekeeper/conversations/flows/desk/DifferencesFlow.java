package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.desk.CardSlots.DIFFERENCE;
import static app.linekeeper.conversations.flows.desk.CardSlots.WORDS;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.reconcile.Differences;
import app.linekeeper.domain.card.reconcile.OpenDifference;
import app.linekeeper.domain.card.reconcile.SettlingDifference;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** An operator sees what providers and we do not say alike, and says how it was settled. */
@Component
final class DifferencesFlow implements Flow {

    private static final int SHOWN = 40;

    private final Differences differences;
    private final SettlingDifference settling;

    DifferencesFlow(Differences differences, SettlingDifference settling) {
        this.differences = differences;
        this.settling = settling;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_DIFFERENCES, 1)
                .needs(Permission.OPERATE)
                .step(
                        "list",
                        this::list,
                        s -> s.saysIf(all -> !all.isEmpty(), "card_desk.differences")
                                .saysIf(List::isEmpty, "card_desk.no_differences")
                                .choose(DIFFERENCE, DifferenceSheet::options, c -> c.then("one")))
                .step(
                        "one",
                        this::sheet,
                        s -> s.says("card_desk.difference", DifferenceSheet::said)
                                .button(
                                        "settle",
                                        "card_desk.settle",
                                        b -> b.primary()
                                                .when(DifferenceSheet::isOpen)
                                                .then("words"))
                                .button(
                                        "card",
                                        "card_desk.to_card",
                                        b -> b.when(DifferenceSheet::hasAttempt)
                                                .opensWith(FlowNames.DESK_CARD, DifferenceSheet::attempt)))
                .step(
                        "words",
                        s -> s.says("card_desk.how_settled")
                                .asks(WORDS, Answers.line(CardSlots.LONGEST), a -> a.then("confirm")))
                .step(
                        "confirm",
                        this::sheet,
                        s -> s.says("card_desk.confirm_settled", DifferenceSheet::said)
                                .button(
                                        "note",
                                        "card_desk.note",
                                        b -> b.primary()
                                                .when(DifferenceSheet::isOpen)
                                                .runs(this::settle)
                                                .noBack()
                                                .then("list")))
                .build();
    }

    private List<OpenDifference> list(Turn turn) {
        return turn.need(differences.newest(turn.acting().member(), SHOWN));
    }

    private DifferenceSheet sheet(Turn turn) {
        MemberId operator = turn.acting().member();
        return new DifferenceSheet(
                turn.need(differences.one(operator, turn.get(DIFFERENCE))),
                turn.find(WORDS).orElse(""));
    }

    private Outcome<Facts> settle(Turn turn, IdempotencyKey key) {
        return settling.settle(turn.acting().member(), turn.get(DIFFERENCE), turn.get(WORDS))
                .map(settled -> turn.facts());
    }
}
