package app.linekeeper.conversations.flows.refund;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.refund.FindingOrderToRefund;
import app.linekeeper.domain.refund.OrderToRefund;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** An operator refunds lines of an order that were not used, with a reason (rule 22). */
@Component
final class RefundFlow implements Flow {

    private static final Slot<OrderLineId> LINE = Slot.id("order_line", OrderLineId::parse);
    private static final Slot<List<OrderLineId>> LINES = Slot.many("order_lines", LINE);
    private static final Slot<String> WHY = Slot.text("why");
    private static final Slot<Money> REFUNDED = Slot.money("refunded");

    private final FindingOrderToRefund finding;
    private final RefundingLines refunding;
    private final Reading<OrderId, OrderToRefund> orders = Reading.of(this::read);

    RefundFlow(FindingOrderToRefund finding, RefundingLines refunding) {
        this.finding = finding;
        this.refunding = refunding;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.REFUND, 1)
                .needs(Permission.OPERATE)
                .takes(ORDER)
                .fork("begin", f -> f.to("lines", turn -> turn.has(ORDER)).then("number"))
                .step("number", s -> s.says("refund.number").asks(ORDER, this::find, a -> a.then("lines")))
                .step("lines", this::sheet, this::lines)
                .step("reason", s -> s.says("refund.reason").asks(WHY, Answers.line(200), a -> a.then("confirm")))
                .step(
                        "confirm",
                        this::sheet,
                        s -> s.says("refund.confirm", RefundSheet::chosen)
                                .button(
                                        "refund",
                                        "refund.refund",
                                        RefundSheet::sum,
                                        b -> b.danger()
                                                .runs(this::refund)
                                                .noBack()
                                                .then("done")))
                .step(
                        "done",
                        this::sheet,
                        s -> s.says("refund.done", RefundSheet::done)
                                .button("another", "refund.another", b -> b.opens(FlowNames.REFUND))
                                .ends())
                .build();
    }

    private StepBuilder<RefundSheet> lines(StepBuilder<RefundSheet> s) {
        return s.says("refund.order", RefundSheet::order)
                .saysIf(RefundSheet::hasObstacles, "refund.obstacles", RefundSheet::obstacles)
                .saysIf(RefundSheet::isPossible, "refund.choose")
                .saysIf(RefundSheet::isImpossible, "refund.nothing")
                .toggle(LINES, LINE, RefundSheet::options, "refund.lines_done", c -> c.then("reason"))
                .button(
                        "another",
                        "refund.another",
                        b -> b.when(RefundSheet::isImpossible).opens(FlowNames.REFUND));
    }

    private Outcome<OrderId> find(String typed, Turn turn) {
        return finding.byNumber(turn.acting().member(), typed);
    }

    private OrderToRefund read(Turn turn, OrderId id) {
        return turn.need(finding.one(turn.acting().member(), id));
    }

    private RefundSheet sheet(Turn turn) {
        return new RefundSheet(
                orders.of(turn, turn.get(ORDER)),
                turn.find(LINES).orElse(List.of()),
                turn.find(WHY).orElse(""),
                turn.find(REFUNDED).orElse(null));
    }

    private Outcome<Facts> refund(Turn turn, IdempotencyKey key) {
        return refunding
                .refund(new RefundLines(
                        turn.acting().member(), turn.get(ORDER), new HashSet<>(turn.get(LINES)), turn.get(WHY), key))
                .map(refund -> turn.facts().with(REFUNDED, refund.sum()));
    }
}
