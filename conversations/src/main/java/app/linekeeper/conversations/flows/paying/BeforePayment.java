package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.CardWays;
import org.springframework.stereotype.Component;

/** The steps of an order that waits: how it can be paid, and the press that pays it or asks for the money. */
@Component
final class BeforePayment {

    private final Billing billing;
    private final Paying paying;
    private final CardWays cards;
    private final Contact contact;

    BeforePayment(Billing billing, Paying paying, CardWays cards, Contact contact) {
        this.billing = billing;
        this.paying = paying;
        this.cards = cards;
        this.contact = contact;
    }

    StepBuilder<Bill> ways(StepBuilder<Bill> s) {
        return s.livesBy(Bill::topic)
                .remains(bill -> true, "pay.remains", Bill::remaining)
                .saysIf(Bill::isOpen, "pay.ways", Bill::order)
                .saysIf(Bill::isOpen, "pay.placed", Bill::placed)
                .saysIf(Bill::isInvoiced, "pay.invoiced")
                .saysIf(Bill::isBeingPaid, "card.is_open")
                .saysIf(Bill::isPriceNew, "pay.price_new", Bill::prices)
                .saysIf(Bill::hasAccounts, "pay.accounts", Bill::accounts)
                .saysIf(Bill::hasNoWallet, "pay.no_wallet")
                .saysIf(Bill::isStuck, "pay.stuck")
                .saysIf(bill -> bill.isStuck() && contact.isKnown(), "help.contact", contact::fill)
                .saysIf(Bill::isClosed, "pay.closed", Bill::closed)
                .button(
                        "invoice",
                        "pay.to_invoice",
                        b -> b.primary().when(Bill::isInvoiced).opensWith(FlowNames.INVOICE, Bill::invoice))
                .button(
                        "card",
                        "card.to_open",
                        b -> b.primary().when(Bill::isBeingPaid).opensWith(FlowNames.CARD, Bill::beingPaid))
                .choose(
                        FROM,
                        Bill::possible,
                        c -> c.sets(SEEN, Bill::price)
                                .thenIf(turn -> Bill.isByCard(turn.get(FROM)), "payer")
                                .then("confirm"))
                .button("again", "pay.again", b -> b.when(Bill::isStuck).stays())
                .button(
                        "requisites",
                        "pay.fill_requisites",
                        Bill::incomplete,
                        b -> b.needs(Permission.EDIT_REQUISITES)
                                .when(Bill::lacksRequisites)
                                .opensWith(FlowNames.REQUISITES, Bill::toComplete))
                .button(
                        "client",
                        "pay.invoice_client",
                        b -> b.needs(Permission.KEEP_CLIENTS)
                                .when(Bill::hasNoPayingClient)
                                .opensWith(FlowNames.REQUISITES, Bill::clientsCompany))
                .button(
                        "client_link",
                        "card.client_link",
                        b -> b.needs(Permission.INVOICE)
                                .when(bill -> bill.mayBePaidByClient() && cards.reachClients())
                                .opens(FlowNames.CLIENT_LINK, ORDER))
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

    StepBuilder<Bill> confirm(StepBuilder<Bill> s) {
        return s.livesBy(Bill::topic)
                .remains(bill -> true, "pay.remains", Bill::remaining)
                .saysIf(Bill::isPayable, "pay.confirm", Bill::confirming)
                .saysIf(Bill::isPaidNow, "pay.until", Bill::promised)
                .saysIf(Bill::isPriceNew, "pay.price_new", Bill::prices)
                .saysIf(Bill::isShort, "pay.short", Bill::shortage)
                .saysIf(Bill::isShort, "pay.placed", Bill::placed)
                .saysIf(Bill::isClosed, "pay.closed", Bill::closed)
                .button(
                        "pay",
                        "pay.take",
                        Bill::taking,
                        b -> b.primary()
                                .when(Bill::isAgreed)
                                .runs(paying::pay)
                                .leaves("pay.receipt", billing::receipt)
                                .noBack()
                                .thenIf(turn -> turn.has(LEFT), "done")
                                .opens(FlowNames.INVOICE, INVOICE))
                .button(
                        "agree",
                        "pay.agree",
                        Bill::sum,
                        b -> b.when(Bill::isPriceNew).sets(SEEN, Bill::price).stays())
                .button("ways", "pay.other_way", b -> b.when(Bill::isShort).then("ways"))
                .button("see", "pay.see", b -> b.when(Bill::isClosed).noBack().then("begin"));
    }
}
