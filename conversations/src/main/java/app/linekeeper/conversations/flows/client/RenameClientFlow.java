package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.EditingClient;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Gives a client another name. */
@Component
final class RenameClientFlow implements Flow {

    static final String NAME = "rename_client";

    private static final Slot<String> TYPED = Slot.text("typed");

    private final FindingClients finding;
    private final EditingClient editing;

    RenameClientFlow(FindingClients finding, EditingClient editing) {
        this.finding = finding;
        this.editing = editing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.KEEP_CLIENTS)
                .takes(CLIENT)
                .step(
                        "name",
                        this::client,
                        s -> s.says("edit_client.new_name", RenameClientFlow::named)
                                .asks(
                                        TYPED,
                                        Answers.block(1_000),
                                        a -> a.runs(this::rename).then("card")))
                .fork("card", f -> f.noBack().opens(FlowNames.CLIENT, CLIENT))
                .build();
    }

    private ClientAccount client(Turn turn) {
        return turn.need(finding.open(turn.acting().member(), turn.get(CLIENT)));
    }

    private static Text named(ClientAccount client, Text text) {
        return text.with("name", client.name());
    }

    private Outcome<Facts> rename(Turn turn, IdempotencyKey key) {
        return editing.rename(turn.acting().member(), turn.get(CLIENT), turn.get(TYPED))
                .map(client -> turn.facts().without(TYPED));
    }
}
