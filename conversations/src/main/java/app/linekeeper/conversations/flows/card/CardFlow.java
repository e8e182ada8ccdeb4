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

    private StepBuilder<AwaitedCard> card(StepBuilder<AwaitedCard> s) {
        return onward(s.livesBy(AwaitedCard::topic)
                .remains(AwaitedCard::isOpen, "card.remains", AwaitedCard::sum)
                .says("card.head", AwaitedCard::head)
                .says("card.state", AwaitedCard::state)
                .saysIf(AwaitedCard::leadsBack, "invoices.waiting", AwaitedCard::unpaid)
                .saysIf(waiting -> waiting.isMismatched() && contact.isKnown(), "help.contact", contact::fill)
                .link(
                        "page",
                        "card.pay",
                        AwaitedCard::sum,
                        AwaitedCard::page,
                        l -> l.primary().when(AwaitedCard::canBePaid))
                .button(
                        "check",
                        "card.check",
                        b -> b.when(AwaitedCard::isOpen).runs(awaiting::ask).stays())
                .button(
                        "again",
                        "card.again",
                        b -> b.primary()
                                .when(AwaitedCard::canBeTriedAgain)
                                .runs(trying::again)
                                .stays()));
    }

    /** Where it goes on: with what was paid, or another way. */
    private StepBuilder<AwaitedCard> onward(StepBuilder<AwaitedCard> s) {
        return s.button(
                        "paid",
                        "card.to_paid",
                        b -> b.primary().when(AwaitedCard::isPaid).opensWith(FlowNames.PAY, AwaitedCard::paysOrder))
                .button(
                        "unpaid",
                        "invoices.to_waiting",
                        AwaitedCard::unpaid,
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(AwaitedCard::leadsBack)
                                .opensWith(FlowNames.PAY, AwaitedCard::paysUnpaid))
                .button(
                        "wallet",
                        "card.to_wallet",
                        b -> b.when(AwaitedCard::isOnWallet).opensWith(FlowNames.WALLET_HISTORY, AwaitedCard::wallet))
                .button(
                        "ways",
                        "pay.other_way",
                        b -> b.needs(Permission.PAY)
                                .when(AwaitedCard::orderWaits)
                                .runs(awaiting::giveUp)
                                .opensWith(FlowNames.PAY, AwaitedCard::paysOrder))
                .button(
                        "top_up",
                        "pay.other_way",
                        b -> b.needs(Permission.INVOICE)
                                .when(AwaitedCard::walletWaits)
                                .runs(awaiting::giveUp)
                                .opensWith(FlowNames.TOP_UP, AwaitedCard::wallet));
    }
}
