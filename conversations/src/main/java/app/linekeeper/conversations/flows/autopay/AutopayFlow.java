package app.linekeeper.conversations.flows.autopay;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.autopay.ForeseeingCharges;
import org.springframework.stereotype.Component;

/** What is paid by itself: when, from where, how much, and whether there is enough. */
@Component
final class AutopayFlow implements Flow {

    private final ForeseeingCharges foreseeing;

    AutopayFlow(ForeseeingCharges foreseeing) {
        this.foreseeing = foreseeing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.AUTOPAY, 1)
                .needs(Permission.SEE_MONEY)
                .step(
                        "list",
                        this::coming,
                        s -> s.says("autopay.title")
                                .saysIf(ComingCharges::hasSome, "autopay.count", ComingCharges::count)
                                .saysIf(ComingCharges::hasWallets, "autopay.wallets", ComingCharges::wallets)
                                .saysIf(ComingCharges::hasNone, "autopay.none")
                                .button(
                                        "top_up",
                                        "autopay.top_up",
                                        ComingCharges::firstShort,
                                        b -> b.primary()
                                                .needs(Permission.INVOICE)
                                                .when(ComingCharges::isShort)
                                                .opensWith(FlowNames.TOP_UP, ComingCharges::topUp))
                                .choose(LINE, ComingCharges::options, c -> c.opens(FlowNames.LINE, LINE)))
                .build();
    }

    private ComingCharges coming(Turn turn) {
        return new ComingCharges(turn.need(foreseeing.of(turn.acting().member())), turn.today());
    }
}
