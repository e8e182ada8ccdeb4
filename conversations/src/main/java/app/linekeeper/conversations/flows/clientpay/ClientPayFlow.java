package app.linekeeper.conversations.flows.clientpay;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.card.CardTerms;
import app.linekeeper.domain.clientpay.OpeningPayLink;
import org.springframework.stereotype.Component;

/** Whoever has a partner's link to pay sees the order and its price, pays, or learns what has become of it (rule 8). */
@Component
public final class ClientPayFlow implements Flow {

    /** The token of the link: it shows one order and lets it be paid, and is no way in. */
    public static final Slot<String> PAY_TOKEN = Slot.text("pay_token");

    private final OpeningPayLink opening;
    private final CardTerms terms;

    ClientPayFlow(OpeningPayLink opening, CardTerms terms) {
        this.opening = opening;
        this.terms = terms;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENT_PAY, 1)
                .forStrangers()
                .takes(PAY_TOKEN)
                .step(
                        "order",
                        this::sheet,
                        s -> s.saysIf(ClientBill::isUnknown, "client_pay.unknown")
                                .saysIf(ClientBill::showsOrder, "client_pay.order", ClientBill::order)
                                .saysIf(ClientBill::isDeclined, "client_pay.declined", ClientBill::declined)
                                .saysIf(ClientBill::isKnown, "client_pay.state", ClientBill::state)
                                .saysIf(ClientBill::isReturned, "client_pay.returned")
                                .saysIf(ClientBill::isToBePaid, "client_pay.until", ClientBill::until)
                                .link(
                                        "page",
                                        "client_pay.pay",
                                        ClientBill::sum,
                                        ClientBill::page,
                                        l -> l.primary().when(ClientBill::isToBePaid))
                                .link(
                                        "go_on",
                                        "client_pay.go_on",
                                        ClientBill::page,
                                        l -> l.primary().when(ClientBill::isBeingPaid))
                                .button("check", "client_pay.check", b -> b.stays()))
                .build();
    }

    private ClientBill sheet(Turn turn) {
        String token = turn.get(PAY_TOKEN);
        return new ClientBill(
                opening.open(token, turn.language()).orElse(null), terms.publicUrl() + "/p/" + token, turn.zone());
    }
}
