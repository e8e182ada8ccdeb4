package app.linekeeper.conversations.flows.books;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.telling.ExportParcels;
import app.linekeeper.conversations.telling.Sending;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.export.ExportKind;
import app.linekeeper.domain.export.Exporting;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.TypedPeriod;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Orders, payments, bonuses or the register of acts of some days come into the chat as a workbook (rule 41). */
@Component
final class ExportFlow implements Flow {

    private static final Slot<ExportKind> KIND = Slot.of("exported", ExportKind.class);
    private static final Slot<Period> PERIOD = Slot.id("period", Period::parse);

    private final Exporting exporting;
    private final Deliveries deliveries;

    ExportFlow(Exporting exporting, Deliveries deliveries) {
        this.exporting = exporting;
        this.deliveries = deliveries;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.EXPORT, 1)
                .needs(Permission.SEE_MONEY)
                .step(
                        "what",
                        s -> s.says("export.which")
                                .choose(
                                        KIND,
                                        ExportFlow::kinds,
                                        c -> c.columns(2).then("period")))
                .step(
                        "period",
                        s -> s.says("export.which_days", ExportFlow::what)
                                .choose(
                                        PERIOD,
                                        turn -> PeriodChoices.upTo(turn.today()),
                                        c -> c.runs(this::export).then("coming"))
                                .asks(
                                        PERIOD,
                                        (typed, turn) -> TypedPeriod.read(typed),
                                        a -> a.runs(this::export).then("coming")))
                .step(
                        "coming",
                        turn -> Sending.of(turn, deliveries, ExportParcels.NAME),
                        s -> s.says("export.coming", (sending, text) -> what(sending.turn(), sending.where(text)))
                                .button("another", "export.another", b -> b.then("what"))
                                .button(
                                        "period",
                                        "export.other_days",
                                        b -> b.beside().then("period")))
                .build();
    }

    private static List<Option<ExportKind>> kinds(Turn turn) {
        return Stream.of(ExportKind.values())
                .filter(kind -> turn.acting().may(kind.permission()))
                .map(kind -> Option.of(kind, Exporting.name(kind)))
                .toList();
    }

    private static Text what(Turn turn, Text text) {
        return text.with("name", Exporting.name(turn.get(KIND)));
    }

    private Outcome<Facts> export(Turn turn, IdempotencyKey key) {
        MemberId member = turn.acting().member();
        return exporting.allowed(member, turn.get(KIND)).map(kind -> {
            deliveries.send(turn.chat(), ExportParcels.of(member, kind, turn.get(PERIOD)));
            return turn.facts();
        });
    }
}
