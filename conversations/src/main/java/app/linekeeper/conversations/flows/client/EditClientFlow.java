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
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Corrects a client's name, e-mail or tax number. */
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

    /** One of the corrections. */
    @FunctionalInterface
    private interface Correction {
        Outcome<ClientAccount> make(MemberId member, ClientId client, String typed);
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.KEEP_CLIENTS)
                .takes(CLIENT)
                .step(
                        "what",
                        s -> s.says("edit_client.what", this::client)
                                .button("name", "edit_client.name")
                                .then("name")
                                .button("email", "edit_client.email")
                                .then("email")
                                .beside("number", "edit_client.number")
                                .then("number"))
                .step(
                        "name",
                        s -> s.says("edit_client.new_name", this::client)
                                .asks(TYPED, Answers.block(400))
                                .runs((turn, key) -> made(turn, editing::rename))
                                .then("card"))
                .step(
                        "email",
                        s -> s.says("edit_client.new_email", this::client)
                                .asks(TYPED, Answers.block(400))
                                .runs((turn, key) -> made(turn, editing::changeEmail))
                                .then("card"))
                .step(
                        "number",
                        s -> s.says("edit_client.new_number", this::client)
                                .asks(TYPED, Answers.block(400))
                                .runs((turn, key) -> made(turn, editing::changeTaxNumber))
                                .then("card"))
                .step(
                        "card",
                        s -> s.forks().noBack().opens(FlowNames.CLIENT, turn -> Facts.of(CLIENT, turn.get(CLIENT))))
                .build();
    }

    private Outcome<Facts> made(Turn turn, Correction correction) {
        return correction
                .make(turn.acting().member(), turn.get(CLIENT), turn.get(TYPED))
                .map(client -> turn.facts().without(TYPED));
    }

    private Text client(Text text, Turn turn) {
        ClientAccount client = turn.need(finding.open(turn.acting().member(), turn.get(CLIENT)));
        return text.with("name", client.name());
    }
}
