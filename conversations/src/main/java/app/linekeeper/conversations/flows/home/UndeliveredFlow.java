package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.SetAside;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** An operator sees what could not be delivered, and lets it be sent again once its reason is gone. */
@Component
final class UndeliveredFlow implements Flow {

    static final String NAME = "undelivered";

    private static final Slot<Integer> SENT = Slot.number("sent");

    private final SetAside aside;

    UndeliveredFlow(SetAside aside) {
        this.aside = aside;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .step(
                        "pile",
                        this::pile,
                        s -> s.saysIf(UndeliveredPile::isSome, "undelivered.pile", UndeliveredPile::said)
                                .saysIf(UndeliveredPile::isNone, "undelivered.none")
                                .button(
                                        "again",
                                        "undelivered.again",
                                        b -> b.primary()
                                                .when(UndeliveredPile::isSome)
                                                .runs(this::tryAgain)
                                                .noBack()
                                                .then("sent")))
                .step(
                        "sent",
                        s -> s.says("undelivered.sent", (turn, text) -> text.with("n", turn.get(SENT)))
                                .ends())
                .build();
    }

    private UndeliveredPile pile(Turn turn) {
        return new UndeliveredPile(aside.pile(), turn.zone());
    }

    private Outcome<Facts> tryAgain(Turn turn, IdempotencyKey key) {
        return Outcome.done(turn.facts().with(SENT, aside.tryAgain()));
    }
}
