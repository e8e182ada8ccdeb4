package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.desk.CardSlots.HOW;
import static app.linekeeper.conversations.flows.desk.CardSlots.RETURN;
import static app.linekeeper.conversations.flows.desk.CardSlots.WORDS;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.ReturningByHand;
import app.linekeeper.domain.card.desk.FailedReturn;
import app.linekeeper.domain.card.desk.ListingCards;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** An operator sees what providers would not give back, gives it back otherwise, and notes that (rule 22). */
@Component
final class FailedReturnsFlow implements Flow {

    /** The longest waiting; newer ones follow. */
    private static final int SHOWN = 40;

    private final ListingCards listing;
    private final ReturningByHand returning;
    private final Reading<Integer, List<FailedReturn>> oldest = Reading.of(this::read);

    FailedReturnsFlow(ListingCards listing, ReturningByHand returning) {
        this.listing = listing;
        this.returning = returning;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_RETURNS, 1)
                .needs(Permission.OPERATE)
                .step(
                        "list",
                        this::sheet,
                        s -> s.saysIf(ReturnSheet::areSome, "card_desk.failed")
                                .saysIf(ReturnSheet::areNone, "card_desk.none_failed")
                                .choose(RETURN, ReturnSheet::options, c -> c.then("one")))
                .step(
                        "one",
                        this::sheet,
                        s -> s.says("card_desk.failed_one", ReturnSheet::one)
                                .choose(HOW, ReturnSheet::ways, c -> c.then("words"))
                                .button(
                                        "card",
                                        "card_desk.to_card",
                                        b -> b.when(ReturnSheet::isThere)
                                                .opensWith(FlowNames.DESK_CARD, ReturnSheet::attempt)))
                .step(
                        "words",
                        s -> s.says("card_desk.how")
                                .asks(WORDS, Answers.line(CardSlots.LONGEST), a -> a.then("confirm")))
                .step(
                        "confirm",
                        this::sheet,
                        s -> s.says("card_desk.confirm_return", ReturnSheet::one)
                                .button(
                                        "note",
                                        "card_desk.note",
                                        b -> b.primary()
                                                .when(ReturnSheet::isThere)
                                                .runs(this::note)
                                                .noBack()
                                                .then("done")))
                .step(
                        "done",
                        s -> s.says("card_desk.noted")
                                .button("list", "card_desk.to_list", b -> b.opens(FlowNames.DESK_RETURNS))
                                .ends())
                .build();
    }

    private List<FailedReturn> read(Turn turn, int atMost) {
        return turn.need(listing.failed(turn.acting().member(), atMost));
    }

    private ReturnSheet sheet(Turn turn) {
        return new ReturnSheet(
                oldest.of(turn, SHOWN),
                turn.find(RETURN).orElse(null),
                turn.find(HOW).orElse(null),
                turn.find(WORDS).orElse(""));
    }

    private Outcome<Facts> note(Turn turn, IdempotencyKey key) {
        return returning
                .note(turn.acting().member(), turn.get(RETURN), turn.get(HOW), turn.get(WORDS))
                .map(noted -> turn.facts());
    }
}
