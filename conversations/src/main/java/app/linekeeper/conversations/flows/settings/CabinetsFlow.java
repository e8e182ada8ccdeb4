package app.linekeeper.conversations.flows.settings;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.partner.SwitchingPartner;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** Somebody with several cabinets goes on in another one: at once where there is one other, or else they choose. */
@Component
final class CabinetsFlow implements Flow {

    private static final Slot<MemberId> MEMBERSHIP = Slot.id("membership", MemberId::parse);

    private final OwnSettings own;
    private final SwitchingPartner switching;

    CabinetsFlow(OwnSettings own, SwitchingPartner switching) {
        this.own = own;
        this.switching = switching;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CABINETS, 1)
                .step(
                        "which",
                        own::memberships,
                        s -> s.says("settings.which_membership")
                                .choose(
                                        MEMBERSHIP,
                                        Memberships::others,
                                        c -> c.passIfOnly()
                                                .runs(this::switchTo)
                                                .noBack()
                                                .opens(FlowNames.MENU)))
                .build();
    }

    private Outcome<Facts> switchTo(Turn turn, IdempotencyKey key) {
        return switching.to(turn.acting().member(), turn.get(MEMBERSHIP)).map(acting -> Facts.none());
    }
}
