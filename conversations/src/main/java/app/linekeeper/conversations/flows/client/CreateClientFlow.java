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
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.client.OpenedAccount;
import app.linekeeper.domain.client.OpeningAccount;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Opens an account for a client by one message; asks once where another client is called alike. */
@Component
final class CreateClientFlow implements Flow {

    private static final int LONGEST = 1_000;
    private static final Slot<String> TOLD = Slot.text("told");
    private static final Slot<ClientId> ALIKE = Slot.id("alike", ClientId::parse);

    private final OpeningAccount opening;
    private final FindingClients finding;

    CreateClientFlow(OpeningAccount opening, FindingClients finding) {
        this.opening = opening;
        this.finding = finding;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CREATE_CLIENT, 2)
                .needs(Permission.KEEP_CLIENTS)
                .step(
                        "name",
                        s -> s.says("create_client.name")
                                .says("create_client.more")
                                .asks(
                                        TOLD,
                                        Answers.block(LONGEST),
                                        a -> a.runs(this::open)
                                                .thenIf(turn -> turn.has(CLIENT), "opened")
                                                .then("alike"))
                                .button(
                                        "existing",
                                        "create_client.existing",
                                        b -> b.afterRefusal(Reason.CLIENT_EMAIL_TAKEN, Reason.CLIENT_TAX_NUMBER_TAKEN)
                                                .opens(FlowNames.CLIENTS)))
                .step(
                        "alike",
                        this::alike,
                        s -> s.says("create_client.alike", CreateClientFlow::named)
                                .button(
                                        "theirs",
                                        "create_client.theirs",
                                        CreateClientFlow::named,
                                        b -> b.primary()
                                                .sets(CLIENT, ClientAccount::id)
                                                .then("opened"))
                                .button(
                                        "anyway",
                                        "create_client.anyway",
                                        b -> b.runs(this::openAnyway).then("opened")))
                .fork("opened", f -> f.noBack().then("created"))
                .comesBack("created", CLIENT, b -> b.opens(FlowNames.CLIENT, CLIENT))
                .build();
    }

    private ClientAccount alike(Turn turn) {
        return turn.need(finding.open(turn.acting().member(), turn.get(ALIKE)));
    }

    private static Text named(ClientAccount client, Text text) {
        return text.with("name", client.name());
    }

    private Outcome<Facts> open(Turn turn, IdempotencyKey key) {
        return opening.unlessAlike(turn.acting().member(), turn.get(TOLD)).map(opened -> found(turn, opened));
    }

    private Outcome<Facts> openAnyway(Turn turn, IdempotencyKey key) {
        return opening.anyway(turn.acting().member(), turn.get(TOLD)).map(opened -> found(turn, opened));
    }

    private static Facts found(Turn turn, OpenedAccount opened) {
        return turn.facts().with(opened.isNew() ? CLIENT : ALIKE, opened.client());
    }
}
