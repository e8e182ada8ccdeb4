package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.payment.Payment;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** A member pays an order from a wallet or with bonuses. */
@Component
public final class PayFlow implements Flow {

    /** The price that the person has seen: another one is shown before anything is paid. */
    public static final Slot<Money> SEEN = Slot.money("seen");

    /** The step that shows what was paid. */
    static final String DONE = "done";

    static final Slot<PayFrom> FROM = Slot.id("from", PayFrom::parse);
    static final Slot<Money> LEFT = Slot.money("left");

    private final Billing billing;
    private final PayTexts texts;
    private final PayingOrder paying;
    private final CancellingOrder cancelling;

    PayFlow(Billing billing, PayTexts texts, PayingOrder paying, CancellingOrder cancelling) {
        this.billing = billing;
        this.texts = texts;
        this.paying = paying;
        this.cancelling = cancelling;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.PAY, 1)
                .takes(ORDER, SEEN)
                .step(
                        "begin",
                        s -> s.forks()
                                .thenIf(turn -> billing.order(turn).isPaid(), DONE)
                                .thenIf(turn -> billing.order(turn).isPlaced(), "ways")
                                .then("cancelled"))
                .step("ways", this::ways)
                .step("confirm", this::confirm)
                .step(DONE, this::done)
                .step(
                        "cancelled",
                        s -> s.says("pay.cancelled", texts::order)
                                .button("lines", "pay.lines")
                                .opens(FlowNames.LINES, this::client)
                                .ends())
                .build();
    }

    private StepBuilder ways(StepBuilder s) {
        return s.saysIf(texts::isOpen, "pay.ways", texts::order)
                .saysIf(texts::isPriceNew, "pay.price_new", texts::prices)
                .saysIf(texts::isOpen, "pay.accounts", texts::accounts)
                .saysIf(texts::isStuck, "pay.stuck", texts::order)
                .saysIf(texts::isClosed, "pay.closed", texts::order)
                .choose(FROM, texts::possible)
                .sets(SEEN, texts::price)
                .then("confirm")
                .button("again", "pay.again")
                .when(texts::isStuck)
                .stays()
                .button("see", "pay.see")
                .when(texts::isClosed)
                .noBack()
                .then("begin")
                .button("cancel", "pay.cancel")
                .when(texts::mayCancel)
                .danger()
                .runs(this::cancel)
                .noBack()
                .then("cancelled");
    }

    private StepBuilder confirm(StepBuilder s) {
        return s.saysIf(texts::isPayable, "pay.confirm", texts::confirming)
                .saysIf(texts::isPriceNew, "pay.price_new", texts::prices)
                .saysIf(texts::isShort, "pay.short", texts::shortage)
                .saysIf(texts::isClosed, "pay.closed", texts::order)
                .button("pay", "pay.take", texts::price)
                .primary()
                .when(texts::isAgreed)
                .runs(this::pay)
                .noBack()
                .then(DONE)
                .button("agree", "pay.agree", texts::price)
                .when(texts::isPriceNew)
                .sets(SEEN, texts::price)
                .stays()
                .button("ways", "pay.other_way")
                .when(texts::isShort)
                .then("ways")
                .button("see", "pay.see")
                .when(texts::isClosed)
                .noBack()
                .then("begin");
    }

    private StepBuilder done(StepBuilder s) {
        return s.saysIf(texts::isActive, "pay.done", texts::running)
                .saysIf(texts::isPending, "pay.pending", texts::order)
                .says("pay.taken", texts::taken)
                .button("act", "pay.act")
                .when(texts::mayHaveAct)
                .opens(FlowNames.ORDER, turn -> turn.facts().only(ORDER))
                .button("again", "pay.again")
                .when(texts::isPending)
                .stays()
                .button("lines", "pay.lines")
                .opens(FlowNames.LINES, this::client)
                .ends();
    }

    private Facts client(Turn turn) {
        return Facts.of(CLIENT, billing.order(turn).client());
    }

    private Outcome<Facts> pay(Turn turn, IdempotencyKey key) {
        PayFrom from = turn.get(FROM);
        Outcome<Payment> payment = from.company() == null
                ? paying.withBonuses(turn.acting().member(), turn.get(ORDER), turn.get(SEEN), key)
                : paying.fromWallet(turn.acting().member(), turn.get(ORDER), from.company(), turn.get(SEEN), key);
        return payment.map(paid -> turn.facts().with(LEFT, paid.balance()));
    }

    private Outcome<Facts> cancel(Turn turn, IdempotencyKey key) {
        return cancelling.cancel(turn.acting().member(), turn.get(ORDER)).map(order -> turn.facts());
    }
}
