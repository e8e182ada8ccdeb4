package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
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
                        this::client,
                        s -> s.says("edit_client.what", EditClientFlow::named)
                                .button("name", "edit_client.name", b -> b.then("name"))
                                .button("email", "edit_client.email", b -> b.then("email"))
                                .button(
                                        "number",
                                        "edit_client.number",
                                        b -> b.beside().then("number")))
                .step("name", this::client, s -> corrected(s, "edit_client.new_name", editing::rename))
                .step("email", this::client, s -> corrected(s, "edit_client.new_email", editing::changeEmail))
                .step("number", this::client, s -> corrected(s, "edit_client.new_number", editing::changeTaxNumber))
                .fork("card", f -> f.noBack().opens(FlowNames.CLIENT, CLIENT))
                .build();
    }

    private static StepBuilder<ClientAccount> corrected(
            StepBuilder<ClientAccount> s, String key, Correction correction) {
        return s.says(key, EditClientFlow::named)
                .asks(
                        TYPED,
                        Answers.block(400),
                        a -> a.runs((turn, once) -> correction
                                        .make(turn.acting().member(), turn.get(CLIENT), turn.get(TYPED))
                                        .map(client -> turn.facts().without(TYPED)))
                                .then("card"));
    }

    private ClientAccount client(Turn turn) {
        return turn.need(finding.open(turn.acting().member(), turn.get(CLIENT)));
    }

    private static Text named(ClientAccount client, Text text) {
        return text.with("name", client.name());
    }
}
