package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Source;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientRow;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.shared.ClientId;
import org.springframework.stereotype.Component;

/** Picks a client, recently used ones first: for the flow that asks, or else to show the client's card. */
@Component
final class ClientsFlow implements Flow {

    private final FindingClients finding;

    ClientsFlow(FindingClients finding) {
        this.finding = finding;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENTS, 1)
                .command("clients", "clients.command")
                .step(
                        "pick",
                        s -> s.saysIf(turn -> !isEmpty(turn), "clients.pick", Filling.NONE)
                                .saysIf(this::isEmpty, "clients.none", Filling.NONE)
                                .choosePaged(CLIENT, Source.of(this::page, this::isStillTheirs))
                                .searchable()
                                .then("picked")
                                .button("create", "clients.create")
                                .when(ClientsFlow::keepsClients)
                                .then("create")
                                .beside("invite", "clients.invite")
                                .when(ClientsFlow::keepsClients)
                                .opens(FlowNames.INVITE_CLIENT))
                .step(
                        "create",
                        s -> s.enters(FlowNames.CREATE_CLIENT).into(CLIENT).then("picked"))
                .step(
                        "picked",
                        s -> s.returns(CLIENT).opens(FlowNames.CLIENT, turn -> Facts.of(CLIENT, turn.get(CLIENT))))
                .build();
    }

    private Options<ClientId> page(Turn turn, PageWanted page) {
        String sought = page.search() == null ? "" : page.search();
        var found = turn.need(finding.page(turn.acting().member(), sought, page.offset() / FindingClients.A_PAGE));
        turn.once("empty", () -> sought.isEmpty() && found.isEmpty());
        return Options.of(found.rows(), found.total(), ClientsFlow::option);
    }

    /** Also when somebody else of the team has moved the client to another page. */
    private boolean isStillTheirs(Turn turn, ClientId client) {
        turn.need(finding.open(turn.acting().member(), client));
        return true;
    }

    /** Drawn behind the page, so nothing is asked for twice. */
    private boolean isEmpty(Turn turn) {
        return turn.once("empty", () -> page(turn, new PageWanted(0, 1, null)).total() == 0);
    }

    private static Option<ClientId> option(ClientRow client) {
        return Option.of(client.id(), client.name());
    }

    private static boolean keepsClients(Turn turn) {
        return turn.acting().may(Permission.KEEP_CLIENTS);
    }
}
