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

/** Takes a client's e-mail and tax number, both in one message where they are. */
@Component
final class EditClientFlow implements Flow {

    static final String NAME = "edit_client";

    private static final Slot<String> TYPED = Slot.text("typed");

    private final FindingClients finding;
    private final EditingClient editing;

    EditClientFlow(FindingClients finding, EditingClient editing) {
        this.finding = finding;
        this.editing = editing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 2)
                .needs(Permission.KEEP_CLIENTS)
                .takes(CLIENT)
                .step(
                        "contacts",
                        this::client,
                        s -> s.says("edit_client.contacts", EditClientFlow::known)
                                .asks(
                                        TYPED,
                                        Answers.block(1_000),
                                        a -> a.runs(this::tell).then("card")))
                .fork("card", f -> f.noBack().opens(FlowNames.CLIENT, CLIENT))
                .build();
    }

    private ClientAccount client(Turn turn) {
        return turn.need(finding.open(turn.acting().member(), turn.get(CLIENT)));
    }

    private static Text known(ClientAccount client, Text text) {
        return text.with("known", ClientTexts.known(client.name(), client.email(), client.taxNumber()))
                .with("currency", client.currency().getCurrencyCode());
    }

    private Outcome<Facts> tell(Turn turn, IdempotencyKey key) {
        return editing.tell(turn.acting().member(), turn.get(CLIENT), turn.get(TYPED))
                .map(client -> turn.facts().without(TYPED));
    }
}
