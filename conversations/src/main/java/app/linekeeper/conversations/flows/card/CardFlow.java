package app.linekeeper.conversations.flows.card;

import static app.linekeeper.conversations.flow.CommonSlots.ATTEMPT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.domain.access.Permission;
import org.springframework.stereotype.Component;

/** A payment by card that is awaited: its page, and what has become of it. It draws itself anew when that changes. */
@Component
final class CardFlow implements Flow {

    private final AwaitingCard awaiting;
    private final TryingAgain trying;
    private final Contact contact;

    CardFlow(AwaitingCard awaiting, TryingAgain trying, Contact contact) {
        this.awaiting = awaiting;
        this.trying = trying;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CARD, 1)
                .takes(ATTEMPT)
                .step("card", awaiting::waiting, this::card)
                .build();
    }

    private StepBuilder<Waiting> card(StepBuilder<Waiting> s) {
        return onward(s.livesBy(Waiting::topic)
                .says("card.head", Waiting::head)
                .says("card.state", Waiting::state)
                .saysIf(Waiting::leadsBack, "invoices.waiting", Waiting::unpaid)
                .saysIf(waiting -> waiting.isMismatched() && contact.isKnown(), "help.contact", contact::fill)
                .link(
                        "page",
                        "card.pay",
                        Waiting::sum,
                        Waiting::page,
                        l -> l.primary().when(Waiting::canBePaid))
                .button(
                        "check",
                        "card.check",
                        b -> b.when(Waiting::isOpen).runs(awaiting::ask).stays())
                .button(
                        "again",
                        "card.again",
                        b -> b.primary()
                                .when(Waiting::canBeTriedAgain)
                                .runs(trying::again)
                                .stays()));
    }

    /** Where it goes on: with what was paid, or another way. */
    private StepBuilder<Waiting> onward(StepBuilder<Waiting> s) {
        return s.button(
                        "paid",
                        "card.to_paid",
                        b -> b.primary().when(Waiting::isPaid).opensWith(FlowNames.PAY, Waiting::paysOrder))
                .button(
                        "unpaid",
                        "invoices.to_waiting",
                        Waiting::unpaid,
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(Waiting::leadsBack)
                                .opensWith(FlowNames.PAY, Waiting::paysUnpaid))
                .button(
                        "wallet",
                        "card.to_wallet",
                        b -> b.when(Waiting::isOnWallet).opensWith(FlowNames.WALLET_HISTORY, Waiting::wallet))
                .button(
                        "ways",
                        "pay.other_way",
                        b -> b.needs(Permission.PAY)
                                .when(Waiting::orderWaits)
                                .runs(awaiting::giveUp)
                                .opensWith(FlowNames.PAY, Waiting::paysOrder))
                .button(
                        "top_up",
                        "pay.other_way",
                        b -> b.needs(Permission.INVOICE)
                                .when(Waiting::walletWaits)
                                .runs(awaiting::giveUp)
                                .opensWith(FlowNames.TOP_UP, Waiting::wallet));
    }
}
