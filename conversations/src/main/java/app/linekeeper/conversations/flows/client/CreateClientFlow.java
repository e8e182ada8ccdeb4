package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.CreatingClient;
import app.linekeeper.domain.client.EmailAddress;
import app.linekeeper.domain.client.NewClient;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Name;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens an account for a client: the name, then e-mail and tax number as far as they are known. */
@Component
final class CreateClientFlow implements Flow {

    private static final Slot<String> CALLED = Slot.text("called");
    private static final Slot<String> EMAIL = Slot.text("email");
    private static final Slot<String> NUMBER = Slot.text("number");

    private final CreatingClient creating;

    CreateClientFlow(CreatingClient creating) {
        this.creating = creating;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CREATE_CLIENT, 1)
                .needs(Permission.KEEP_CLIENTS)
                .step(
                        "name",
                        s -> s.says("create_client.name")
                                .asks(CALLED, (text, turn) -> Name.parse(text), a -> a.then("email")))
                .step(
                        "email",
                        s -> s.says("create_client.email", CreateClientFlow::named)
                                .asks(EMAIL, (text, turn) -> EmailAddress.parse(text), a -> a.then("number"))
                                .button(
                                        "skip",
                                        "create_client.skip",
                                        b -> b.forgets(EMAIL).then("number")))
                .step(
                        "number",
                        s -> s.says("create_client.number", CreateClientFlow::named)
                                .asks(NUMBER, this::taxNumber, a -> a.then("confirm"))
                                .button(
                                        "skip",
                                        "create_client.skip",
                                        b -> b.forgets(NUMBER).then("confirm")))
                .step("confirm", this::confirm)
                .comesBack("created", CLIENT, b -> b.opens(FlowNames.CLIENT, CLIENT))
                .build();
    }

    private StepBuilder<Turn> confirm(StepBuilder<Turn> s) {
        return s.says("create_client.confirm", CreateClientFlow::summary)
                .button(
                        "create",
                        "create_client.create",
                        CreateClientFlow::named,
                        b -> b.primary().runs(this::create).noBack().then("created"))
                .button(
                        "other_email",
                        "create_client.other_email",
                        b -> b.afterRefusal(Reason.CLIENT_EMAIL_TAKEN, Reason.ONE_CLIENT_PER_ACCOUNT)
                                .then("email"))
                .button(
                        "other_number",
                        "create_client.other_number",
                        b -> b.afterRefusal(Reason.CLIENT_TAX_NUMBER_TAKEN, Reason.ONE_CLIENT_PER_ACCOUNT)
                                .then("number"))
                .button(
                        "existing",
                        "create_client.existing",
                        b -> b.afterRefusal(Reason.CLIENT_EMAIL_TAKEN, Reason.CLIENT_TAX_NUMBER_TAKEN)
                                .opens(FlowNames.CLIENTS));
    }

    private static Text named(Turn turn, Text text) {
        return text.with("name", turn.get(CALLED));
    }

    private static Text summary(Turn turn, Text text) {
        Text name = Text.of("create_client.its_name").with("name", turn.get(CALLED));
        Text email = turn.find(EMAIL)
                .map(given -> Text.of("create_client.its_email").with("email", given))
                .orElseGet(() -> Text.of("create_client.no_email"));
        Text number = turn.find(NUMBER)
                .map(given -> Text.of("create_client.its_number").with("number", given))
                .orElseGet(() -> Text.of("create_client.no_number"));
        return text.with("known", List.of(name, email, number));
    }

    private Outcome<String> taxNumber(String text, Turn turn) {
        return creating.taxNumber(turn.acting().member(), text);
    }

    private Outcome<Facts> create(Turn turn, IdempotencyKey key) {
        NewClient wanted = new NewClient(
                turn.get(CALLED),
                turn.find(EMAIL).orElse(null),
                turn.find(NUMBER).orElse(null));
        return creating.create(turn.acting().member(), wanted)
                .map(client -> turn.facts().with(CLIENT, client.id()));
    }
}
