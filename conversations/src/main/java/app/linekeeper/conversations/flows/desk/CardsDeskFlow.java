package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.TYPED;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.desk.CardSlots.ATTEMPT;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.desk.ListingCards;
import app.linekeeper.domain.shared.MemberId;
import org.springframework.stereotype.Component;

/** An operator sees what is paid by card, newest first, finds it by its number or its order's, and what waits for them. */
@Component
final class CardsDeskFlow implements Flow {

    private static final int SHOWN = 40;
    private static final int LONGEST = 60;

    private final ListingCards listing;

    CardsDeskFlow(ListingCards listing) {
        this.listing = listing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_CARDS, 1)
                .needs(Permission.OPERATE)
                .step("newest", this::newest, this::newest)
                .step("found", this::found, this::found)
                .step("undecided", this::undecided, this::undecided)
                .build();
    }

    private StepBuilder<CardList> newest(StepBuilder<CardList> s) {
        return listed(s.saysIf(CardList::areSome, "card_desk.newest").saysIf(CardList::areNone, "card_desk.none"))
                .button(
                        "undecided",
                        "card_desk.to_undecided",
                        CardList::mismatched,
                        b -> b.when(CardList::hasMismatched).then("undecided"))
                .button(
                        "returns",
                        "card_desk.to_returns",
                        CardList::returns,
                        b -> b.when(CardList::hasReturns).opens(FlowNames.DESK_RETURNS))
                .button(
                        "differences",
                        "card_desk.to_differences",
                        CardList::differences,
                        b -> b.when(CardList::hasDifferences).opens(FlowNames.DESK_DIFFERENCES));
    }

    private StepBuilder<CardList> found(StepBuilder<CardList> s) {
        return listed(s.saysIf(CardList::areSome, "card_desk.found", CardList::typed)
                .saysIf(CardList::areNone, "card_desk.nothing", CardList::typed));
    }

    private StepBuilder<CardList> undecided(StepBuilder<CardList> s) {
        return listed(
                s.saysIf(CardList::areSome, "card_desk.undecided").saysIf(CardList::areNone, "card_desk.all_decided"));
    }

    private static StepBuilder<CardList> listed(StepBuilder<CardList> s) {
        return s.asks(TYPED, Answers.line(LONGEST), a -> a.then("found"))
                .choose(ATTEMPT, CardList::options, c -> c.opens(FlowNames.DESK_CARD, ATTEMPT));
    }

    private CardList newest(Turn turn) {
        MemberId operator = turn.acting().member();
        return new CardList(turn.need(listing.newest(operator, SHOWN)), "", turn.need(listing.counts(operator)));
    }

    private CardList found(Turn turn) {
        String typed = turn.get(TYPED);
        return CardList.of(turn.need(listing.found(turn.acting().member(), typed, SHOWN)), typed);
    }

    private CardList undecided(Turn turn) {
        return CardList.of(turn.need(listing.undecided(turn.acting().member(), SHOWN)), "");
    }
}
