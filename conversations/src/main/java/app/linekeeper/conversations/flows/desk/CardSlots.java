package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardRefundId;
import app.linekeeper.domain.card.MismatchDecision;
import app.linekeeper.domain.card.ReturnedBy;
import app.linekeeper.domain.card.reconcile.DifferenceId;

/** The slots of what operators do about money by card. */
final class CardSlots {

    static final Slot<AttemptId> ATTEMPT = Slot.id("attempt", AttemptId::parse);
    static final Slot<CardRefundId> RETURN = Slot.id("card_return", CardRefundId::parse);
    static final Slot<DifferenceId> DIFFERENCE = Slot.id("difference", DifferenceId::parse);
    static final Slot<MismatchDecision> DECISION = Slot.of("card_decision", MismatchDecision.class);
    static final Slot<ReturnedBy> HOW = Slot.of("returned_by", ReturnedBy.class);

    /** Why, or how, as it was typed. */
    static final Slot<String> WORDS = Slot.text("why");

    /** As long as a reason may be. */
    static final int LONGEST = 200;

    private CardSlots() {}
}
