package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientRow;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Picks a client, recently used ones first: for the flow that asks, or else to show the client's card. */
@Component
final class ClientsFlow implements Flow {

    private final FindingClients finding;

    ClientsFlow(FindingClients finding) {
        this.finding = finding;
    }

    /**
     * A page of clients.
     *
     * @param isSearch whether it holds what was found by typing
     */
    private record Found(Page<ClientRow> page, boolean isSearch, PickedFor pickedFor) {

        Text heading(Text text) {
            return text.with("for", pickedFor.name());
        }

        boolean isNobodyThere() {
            return !isSearch && page.isEmpty();
        }

        boolean areSomeThere() {
            return !isNobodyThere();
        }

        Options<ClientId> options() {
            return Options.of(page, client -> Option.of(client.id(), client.name()));
        }
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENTS, 2)
                .command("clients", "clients.command")
                .takes(PickedFor.SLOT)
                .step(
                        "pick",
                        this::found,
                        s -> s.saysIf(Found::areSomeThere, "clients.pick", Found::heading)
                                .saysIf(Found::isNobodyThere, "clients.none", Found::heading)
                                .choosePaged(
                                        CLIENT,
                                        Found::options,
                                        c -> c.searchable()
                                                .stillIf(this::isStillTheirs)
                                                .then("picked"))
                                .button(
                                        "create",
                                        "clients.create",
                                        b -> b.needs(Permission.KEEP_CLIENTS).then("create"))
                                .button(
                                        "invite",
                                        "clients.invite",
                                        b -> b.beside()
                                                .needs(Permission.KEEP_CLIENTS)
                                                .opens(FlowNames.INVITE_CLIENT)))
                .enter("create", FlowNames.CREATE_CLIENT, e -> e.into(CLIENT).then("picked"))
                .comesBack("picked", CLIENT, b -> b.opens(FlowNames.CLIENT, CLIENT))
                .build();
    }

    private Found found(Turn turn, PageWanted page) {
        return new Found(
                turn.need(finding.page(turn.acting().member(), page.search(), page.number())),
                page.isSearch(),
                turn.find(PickedFor.SLOT).orElse(PickedFor.LOOKING));
    }

    /** Also when somebody else of the team has moved the client to another page. */
    private boolean isStillTheirs(Turn turn, ClientId client) {
        turn.need(finding.open(turn.acting().member(), client));
        return true;
    }
}
