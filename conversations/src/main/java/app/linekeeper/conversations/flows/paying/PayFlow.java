package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.shared.Money;
import org.springframework.stereotype.Component;

/** A member pays an order one of the ways that are offered. */
@Component
public final class PayFlow implements Flow {

    /** The price that the person has seen: another one is shown before anything is paid. */
    public static final Slot<Money> SEEN = Slot.money("seen");

    static final Slot<OfferId> FROM = Slot.id("from", OfferId::parse);
    static final Slot<Money> LEFT = Slot.money("left");

    private final Billing billing;
    private final Paying paying;
    private final AfterPayment after;
    private final Contact contact;

    PayFlow(Billing billing, Paying paying, AfterPayment after, Contact contact) {
        this.billing = billing;
        this.paying = paying;
        this.after = after;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.PAY, 2)
                .takes(ORDER, SEEN)
                .fork(
                        "begin",
                        billing::order,
                        f -> f.to("done", order -> order.isPaid() || order.isCalledOff())
                                .to("ways", OrderCard::isPlaced)
                                .then("cancelled"))
                .step("ways", billing::bill, this::ways)
                .step("confirm", billing::bill, this::confirm)
                .step("done", billing::paid, after::paid)
                .step("act", after::act)
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

    private StepBuilder<Bill> ways(StepBuilder<Bill> s) {
        return s.livesBy(Bill::topic)
                .saysIf(Bill::isOpen, "pay.ways", Bill::order)
                .saysIf(Bill::isPriceNew, "pay.price_new", Bill::prices)
                .saysIf(Bill::isOpen, "pay.accounts", Bill::accounts)
                .saysIf(Bill::hasNoWallet, "pay.no_wallet")
                .saysIf(Bill::isStuck, "pay.stuck", Bill::order)
                .saysIf(bill -> bill.isStuck() && contact.isKnown(), "help.contact", contact::fill)
                .saysIf(Bill::isClosed, "pay.closed", Bill::closed)
                .choose(FROM, Bill::possible, c -> c.sets(SEEN, Bill::price).then("confirm"))
                .button("again", "pay.again", b -> b.when(Bill::isStuck).stays())
                .button(
                        "companies",
                        "pay.companies",
                        b -> b.when(Bill::hasNoWallet).opens(FlowNames.COMPANIES))
                .button("see", "pay.see", b -> b.when(Bill::isClosed).noBack().then("begin"))
                .button(
                        "cancel",
                        "pay.cancel",
                        b -> b.danger()
                                .needs(Permission.ORDER_LINES)
                                .when(Bill::isOpen)
                                .runs(paying::cancel)
                                .noBack()
                                .then("cancelled"));
    }

    private StepBuilder<Bill> confirm(StepBuilder<Bill> s) {
        return s.livesBy(Bill::topic)
                .saysIf(Bill::isPayable, "pay.confirm", Bill::confirming)
                .saysIf(Bill::isPayable, "pay.until", Bill::promised)
                .saysIf(Bill::isPriceNew, "pay.price_new", Bill::prices)
                .saysIf(Bill::isShort, "pay.short", Bill::shortage)
                .saysIf(Bill::isClosed, "pay.closed", Bill::closed)
                .button(
                        "pay",
                        "pay.take",
                        Bill::sum,
                        b -> b.primary()
                                .when(Bill::isAgreed)
                                .runs(paying::pay)
                                .leaves("pay.receipt", billing::receipt)
                                .noBack()
                                .then("done"))
                .button(
                        "agree",
                        "pay.agree",
                        Bill::sum,
                        b -> b.when(Bill::isPriceNew).sets(SEEN, Bill::price).stays())
                .button("ways", "pay.other_way", b -> b.when(Bill::isShort).then("ways"))
                .button("see", "pay.see", b -> b.when(Bill::isClosed).noBack().then("begin"));
    }
}
