package app.linekeeper.conversations.flows.autopay;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.line.AutopayTexts;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.conversations.flows.line.LineTexts;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.autopay.AutopayOffer;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.OfferingAutopay;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.line.LineAutopay;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** How one line is paid for by itself: from where, not this time, or not at all (rule 23). */
@Component
final class AutopayLineFlow implements Flow {

    private static final Slot<AutopaySource> SOURCE = Slot.id("source", AutopaySource::parse);

    private final LinePicking lines;
    private final OfferingAutopay offering;
    private final SwitchingAutopay switching;

    AutopayLineFlow(LinePicking lines, OfferingAutopay offering, SwitchingAutopay switching) {
        this.lines = lines;
        this.offering = offering;
        this.switching = switching;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.AUTOPAY_LINE, 1)
                .needs(Permission.PAY)
                .takes(LINE)
                .fork(
                        "begin",
                        lines::line,
                        f -> f.to("card", LineRow::isRenewedByItself).then("from"))
                .step("card", lines::line, this::card)
                .step("from", this::sheet, this::from)
                .step("confirm", this::sheet, this::confirm)
                .build();
    }

    private StepBuilder<LineRow> card(StepBuilder<LineRow> s) {
        return s.says("autopay_line.card", AutopayLineFlow::state)
                .button(
                        "skip",
                        "autopay_line.skip",
                        b -> b.when(line ->
                                        isAt(line, LineAutopay.Stage.PLANNED) || isAt(line, LineAutopay.Stage.INVOICED))
                                .runs(this::skip)
                                .stays())
                .button(
                        "resume",
                        "autopay_line.resume",
                        b -> b.primary()
                                .when(line -> isAt(line, LineAutopay.Stage.SKIPPED))
                                .runs(this::resume)
                                .stays())
                .button("from", "autopay_line.other", b -> b.then("from"))
                .button(
                        "off",
                        "autopay_line.off",
                        b -> b.danger()
                                .when(LineRow::isRenewedByItself)
                                .runs(this::off)
                                .stays())
                .button("line", "autopay_line.to_line", b -> b.opens(FlowNames.LINE, LINE));
    }

    private StepBuilder<AutopaySheet> from(StepBuilder<AutopaySheet> s) {
        return s.says("autopay_line.from", AutopaySheet::price)
                .saysIf(AutopaySheet::hasSome, "autopay_line.how")
                .saysIf(AutopaySheet::hasNone, "pay.no_wallet")
                .choose(SOURCE, AutopaySheet::options, c -> c.then("confirm"))
                .button(
                        "companies",
                        "pay.companies",
                        b -> b.when(AutopaySheet::hasNone).opens(FlowNames.COMPANIES));
    }

    private StepBuilder<AutopaySheet> confirm(StepBuilder<AutopaySheet> s) {
        return s.saysIf(AutopaySheet::isPossible, "autopay_line.confirm", AutopaySheet::confirming)
                .saysIf(AutopaySheet::isGone, "pay.way_gone")
                .button(
                        "switch_on",
                        "autopay_line.on",
                        b -> b.primary()
                                .when(AutopaySheet::isPossible)
                                .runs(this::on)
                                .noBack()
                                .then("card"))
                .button("from", "autopay_line.other", b -> b.then("from"));
    }

    private AutopaySheet sheet(Turn turn) {
        AutopayOffer offer = turn.need(offering.of(turn.acting().member(), turn.get(LINE)));
        return new AutopaySheet(lines.line(turn), offer, turn.find(SOURCE).orElse(null));
    }

    private static Text state(LineRow line, Text text) {
        return AutopayTexts.of(line, LineTexts.describe(line, text));
    }

    private static boolean isAt(LineRow line, LineAutopay.Stage stage) {
        LineAutopay autopay = line.autopay();
        return autopay != null && autopay.stage() == stage;
    }

    private Outcome<Facts> on(Turn turn, IdempotencyKey key) {
        return switching
                .on(turn.acting().member(), List.of(turn.get(LINE)), turn.get(SOURCE))
                .map(lines -> turn.facts());
    }

    private Outcome<Facts> off(Turn turn, IdempotencyKey key) {
        return switching.off(turn.acting().member(), turn.get(LINE)).map(line -> turn.facts());
    }

    private Outcome<Facts> skip(Turn turn, IdempotencyKey key) {
        return switching.skip(turn.acting().member(), List.of(turn.get(LINE))).map(lines -> turn.facts());
    }

    private Outcome<Facts> resume(Turn turn, IdempotencyKey key) {
        return switching.resume(turn.acting().member(), turn.get(LINE)).map(line -> turn.facts());
    }
}
