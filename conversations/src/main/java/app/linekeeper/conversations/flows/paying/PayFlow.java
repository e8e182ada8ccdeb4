package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.document.AskingForAct.ACT_NUMBER;
import static app.linekeeper.conversations.flows.document.AskingForAct.NEXT_ACT;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.shared.Money;
import org.springframework.stereotype.Component;

/** A member pays an order one of the ways that are offered. */
@Component
public final class PayFlow implements Flow {

    /** The price that the person has seen: another one is shown before anything is paid. */
    public static final Slot<Money> SEEN = Slot.money("seen");

    /** From where it is to be paid, where that is settled. */
    public static final Slot<OfferId> FROM = Slot.id("from", OfferId::parse);

    /** What was left where it was paid from: of an order that was paid just now. */
    public static final Slot<Money> LEFT = Slot.money("left");

    private final Billing billing;
    private final BeforePayment before;
    private final ByCardSteps card;
    private final AfterPayment after;

    PayFlow(Billing billing, BeforePayment before, ByCardSteps card, AfterPayment after) {
        this.billing = billing;
        this.before = before;
        this.card = card;
        this.after = after;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.PAY, 7)
                .takes(ORDER, SEEN, FROM, LEFT, ACT_NUMBER, NEXT_ACT)
                .fork("begin", f -> f.to("done", turn -> turn.has(LEFT)).then("waits"))
                .fork(
                        "waits",
                        billing::bill,
                        f -> f.to("done", Bill::isSettled)
                                .to("payer", Bill::isChosenByCard)
                                .to("confirm", Bill::isChosen)
                                .to("ways", Bill::isOpen)
                                .then("cancelled"))
                .step("ways", billing::bill, before::ways)
                .step("confirm", billing::bill, before::confirm)
                .step("payer", card::bill, card::payer)
                .step("email", card::lastEmail, card::email)
                .step("by_card", card::bill, card::confirm)
                .step("done", billing::paid, after::paid)
                .step("act", after::sent, after::act)
                .step(
                        "cancelled",
                        billing::bill,
                        s -> s.says("pay.cancelled", Bill::order)
                                .button(
                                        "lines",
                                        "pay.lines",
                                        b -> b.when(Bill::isTheirClient).opensWith(FlowNames.LINES, Bill::client))
                                .ends())
                .build();
    }
}
