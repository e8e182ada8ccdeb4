package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flows.document.AskingForAct;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
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
    private final Paying paying;
    private final AskingForAct acts;
    private final Contact contact;

    PayFlow(Billing billing, PayTexts texts, Paying paying, AskingForAct acts, Contact contact) {
        this.billing = billing;
        this.texts = texts;
        this.paying = paying;
        this.acts = acts;
        this.contact = contact;
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
                        "act",
                        s -> s.says("order.act_coming", acts::number)
                                .button("order", "order.back_to_order")
                                .opens(FlowNames.ORDER, turn -> turn.facts().only(ORDER))
                                .ends())
                .step(
                        "cancelled",
                        s -> s.says("pay.cancelled", texts::order)
                                .button("lines", "pay.lines")
                                .opens(FlowNames.LINES, billing::client)
                                .ends())
                .build();
    }

    private StepBuilder ways(StepBuilder s) {
        return s.saysIf(billing::isOpen, "pay.ways", texts::order)
                .saysIf(billing::isPriceNew, "pay.price_new", texts::prices)
                .saysIf(billing::isOpen, "pay.accounts", texts::accounts)
                .saysIf(billing::hasNoWallet, "pay.no_wallet", Filling.NONE)
                .saysIf(billing::isStuck, "pay.stuck", texts::order)
                .saysIf(turn -> billing.isStuck(turn) && contact.isKnown(turn), "help.contact", contact::fill)
                .saysIf(billing::isClosed, "pay.closed", texts::order)
                .choose(FROM, texts::possible)
                .sets(SEEN, billing::price)
                .then("confirm")
                .button("again", "pay.again")
                .when(billing::isStuck)
                .stays()
                .button("companies", "pay.companies")
                .when(billing::hasNoWallet)
                .opens(FlowNames.COMPANIES)
                .button("see", "pay.see")
                .when(billing::isClosed)
                .noBack()
                .then("begin")
                .button("cancel", "pay.cancel")
                .when(billing::mayCancel)
                .danger()
                .runs(paying::cancel)
                .noBack()
                .then("cancelled");
    }

    private StepBuilder confirm(StepBuilder s) {
        return s.saysIf(billing::isPayable, "pay.confirm", texts::confirming)
                .saysIf(billing::isPayable, "pay.until", texts::promised)
                .saysIf(billing::isPriceNew, "pay.price_new", texts::prices)
                .saysIf(billing::isShort, "pay.short", texts::shortage)
                .saysIf(billing::isClosed, "pay.closed", texts::order)
                .button("pay", "pay.take", texts::price)
                .primary()
                .when(billing::isAgreed)
                .runs(paying::pay)
                .noBack()
                .then(DONE)
                .button("agree", "pay.agree", texts::price)
                .when(billing::isPriceNew)
                .sets(SEEN, billing::price)
                .stays()
                .button("ways", "pay.other_way")
                .when(billing::isShort)
                .then("ways")
                .button("see", "pay.see")
                .when(billing::isClosed)
                .noBack()
                .then("begin");
    }

    private StepBuilder done(StepBuilder s) {
        return s.saysIf(billing::isActive, "pay.done", texts::running)
                .saysIf(billing::isPending, "pay.pending", texts::order)
                .says("pay.taken", texts::taken)
                .button("act", "pay.act")
                .primary()
                .when(billing::mayHaveAct)
                .runs(acts::request)
                .noBack()
                .then("act")
                .button("order", "order.back_to_order")
                .afterRefusal(Reason.ACT_REQUISITES)
                .opens(FlowNames.ORDER, turn -> turn.facts().only(ORDER))
                .button("again", "pay.again")
                .when(billing::isPending)
                .stays()
                .button("lines", "pay.lines")
                .opens(FlowNames.LINES, billing::client)
                .ends();
    }
}
