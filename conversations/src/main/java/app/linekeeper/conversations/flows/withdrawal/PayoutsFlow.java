package app.linekeeper.conversations.flows.withdrawal;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.payout.BankOrder;
import app.linekeeper.domain.payout.OwedPayouts;
import app.linekeeper.domain.payout.PayingOut;
import app.linekeeper.domain.payout.PayoutId;
import app.linekeeper.domain.payout.PayoutRow;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An operator sees what is still to be paid out by bank, and notes the bank's order once it is. */
@Component
final class PayoutsFlow implements Flow {

    /** The longest waiting; newer ones follow. */
    private static final int SHOWN = 40;

    private static final int DAYS_BACK = 7;

    private static final Slot<PayoutId> PAYOUT = Slot.id("payout", PayoutId::parse);
    private static final Slot<String> BANK_ORDER = Slot.text("bank_order");
    private static final Slot<LocalDate> DAY = Slot.date("day");

    private final OwedPayouts owed;
    private final PayingOut paying;
    private final Reading<Integer, List<PayoutRow>> oldest = Reading.of(this::read);

    PayoutsFlow(OwedPayouts owed, PayingOut paying) {
        this.owed = owed;
        this.paying = paying;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.PAYOUTS, 1)
                .needs(Permission.OPERATE)
                .step(
                        "list",
                        this::oldest,
                        s -> s.saysIf(all -> !all.isEmpty(), "payouts.list")
                                .saysIf(List::isEmpty, "payouts.none")
                                .choose(PAYOUT, WithdrawalTexts::labels, c -> c.then("one")))
                .step(
                        "one",
                        this::one,
                        s -> s.says("payouts.one", WithdrawalTexts::owed)
                                .button(
                                        "paid",
                                        "payouts.paid",
                                        b -> b.primary()
                                                .when(Optional::isPresent)
                                                .then("number")))
                .step("number", s -> s.says("payouts.number").asks(BANK_ORDER, Answers.line(40), a -> a.then("day")))
                .step("day", s -> s.says("payouts.day").choose(DAY, PayoutsFlow::days, c -> c.then("confirm")))
                .step("confirm", this::toNote, this::confirm)
                .step(
                        "done",
                        s -> s.says("payouts.done")
                                .button("list", "withdrawals.to_list", b -> b.opens(FlowNames.PAYOUTS))
                                .ends())
                .build();
    }

    private StepBuilder<PayoutToNote> confirm(StepBuilder<PayoutToNote> s) {
        return s.says("payouts.confirm", PayoutToNote::said)
                .button(
                        "note",
                        "payouts.note",
                        b -> b.primary()
                                .when(PayoutToNote::isOwed)
                                .runs(this::note)
                                .noBack()
                                .then("done"));
    }

    /** The last days, today first: what was ordered earlier is noted late. */
    private static List<Option<LocalDate>> days(Turn turn) {
        return Stream.iterate(turn.today(), day -> day.minusDays(1))
                .limit(DAYS_BACK)
                .map(day -> Option.of(day, Text.of("payouts.day_label").with("day", day)))
                .toList();
    }

    private List<PayoutRow> oldest(Turn turn) {
        return oldest.of(turn, SHOWN);
    }

    private List<PayoutRow> read(Turn turn, int atMost) {
        return turn.need(owed.oldest(turn.acting().member(), atMost));
    }

    /** While it is owed; empty once it is not. */
    private Optional<PayoutRow> one(Turn turn) {
        return oldest(turn).stream()
                .filter(one -> one.id().equals(turn.get(PAYOUT)))
                .findFirst();
    }

    private PayoutToNote toNote(Turn turn) {
        return new PayoutToNote(one(turn), bankOrder(turn));
    }

    private static BankOrder bankOrder(Turn turn) {
        return new BankOrder(turn.get(BANK_ORDER), turn.get(DAY));
    }

    private Outcome<Facts> note(Turn turn, IdempotencyKey key) {
        return paying.paid(turn.acting().member(), turn.get(PAYOUT), bankOrder(turn))
                .map(paid -> turn.facts());
    }
}
