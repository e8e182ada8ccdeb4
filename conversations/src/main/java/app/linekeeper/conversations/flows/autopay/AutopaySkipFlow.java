package app.linekeeper.conversations.flows.autopay;

import static app.linekeeper.conversations.flow.CommonSlots.LINES;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.autopay.AutopayForecast;
import app.linekeeper.domain.autopay.ForeseeingCharges;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Not this time" for several lines that would be paid for together (rule 23). */
@Component
final class AutopaySkipFlow implements Flow {

    private final ForeseeingCharges foreseeing;
    private final SwitchingAutopay switching;

    AutopaySkipFlow(ForeseeingCharges foreseeing, SwitchingAutopay switching) {
        this.foreseeing = foreseeing;
        this.switching = switching;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.AUTOPAY_SKIP, 1)
                .needs(Permission.PAY)
                .takes(LINES)
                .step(
                        "confirm",
                        this::chosen,
                        s -> s.saysIf(ComingCharges::hasSome, "autopay_skip.confirm", ComingCharges::rows)
                                .saysIf(ComingCharges::hasNone, "autopay_skip.nothing")
                                .button(
                                        "skip",
                                        "autopay_line.skip",
                                        b -> b.primary()
                                                .when(ComingCharges::hasSome)
                                                .runs(this::skip)
                                                .noBack()
                                                .then("done"))
                                .button("autopay", "balance.autopay", b -> b.opens(FlowNames.AUTOPAY)))
                .step(
                        "done",
                        s -> s.says("autopay_skip.done")
                                .button("autopay", "balance.autopay", b -> b.opens(FlowNames.AUTOPAY))
                                .ends())
                .build();
    }

    private ComingCharges chosen(Turn turn) {
        List<LineId> lines = turn.get(LINES);
        AutopayForecast all = turn.need(foreseeing.of(turn.acting().member()));
        return new ComingCharges(
                new AutopayForecast(
                        all.charges().stream()
                                .filter(charge -> lines.contains(charge.line()))
                                .toList(),
                        List.of()),
                turn.today());
    }

    private Outcome<Facts> skip(Turn turn, IdempotencyKey key) {
        return switching.skip(turn.acting().member(), turn.get(LINES)).map(lines -> turn.facts());
    }
}
