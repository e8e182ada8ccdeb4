package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.company.PastedCompany;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.overview.ClientAtAGlance;
import org.springframework.stereotype.Component;

/** A client's card: who they are, how their lines stand, what can be done for them. */
@Component
final class ClientFlow implements Flow {

    private final ClientAtAGlance clients;

    private final PastedCompany pasted;

    ClientFlow(ClientAtAGlance clients, PastedCompany pasted) {
        this.clients = clients;
        this.pasted = pasted;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENT, 2)
                .takes(CLIENT)
                .step(
                        "card",
                        this::card,
                        s -> s.says("client.card", ClientCard::known)
                                .saysIf(ClientCard::hasNoLines, "client.no_lines", ClientCard::noLines)
                                .saysIf(ClientCard::hasLines, "client.lines_stand", ClientCard::lines)
                                .saysIf(ClientCard::mayKeep, "client.paste")
                                .asks(
                                        PastedCompany.PASTED,
                                        pasted::sheet,
                                        a -> a.opens(FlowNames.REQUISITES, CLIENT, PastedCompany.PASTED))
                                .button(
                                        "renew",
                                        "client.renew",
                                        b -> b.primary()
                                                .needs(Permission.ORDER_LINES)
                                                .when(ClientCard::hasLines)
                                                .opens(FlowNames.RENEW_SEVERAL, CLIENT))
                                .button(
                                        "lines",
                                        "client.lines",
                                        b -> b.when(ClientCard::hasLines).opens(FlowNames.LINES, CLIENT))
                                .button(
                                        "buy",
                                        "client.buy",
                                        b -> b.needs(Permission.ORDER_LINES).opens(FlowNames.BUY, CLIENT))
                                .button(
                                        "documents",
                                        "client.documents",
                                        b -> b.needs(Permission.TAKE_DOCUMENTS).opens(FlowNames.DOCUMENTS, CLIENT))
                                .button(
                                        "contacts",
                                        "client.contacts",
                                        ClientCard::contacts,
                                        b -> b.needs(Permission.KEEP_CLIENTS).opens(EditClientFlow.NAME, CLIENT))
                                .button(
                                        "rename",
                                        "client.rename",
                                        b -> b.beside()
                                                .needs(Permission.KEEP_CLIENTS)
                                                .opens(RenameClientFlow.NAME, CLIENT))
                                .button(
                                        "invite",
                                        "client.invite",
                                        b -> b.needs(Permission.KEEP_CLIENTS).opens(FlowNames.INVITE_CLIENT, CLIENT)))
                .build();
    }

    private ClientCard card(Turn turn) {
        return new ClientCard(
                turn.need(clients.of(turn.acting().member(), turn.get(CLIENT))),
                turn.acting().may(Permission.ORDER_LINES),
                turn.acting().may(Permission.KEEP_CLIENTS),
                turn.today());
    }
}
