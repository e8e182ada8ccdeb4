package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.overview.ClientAtAGlance;
import app.linekeeper.domain.overview.ClientGlance;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** A client's card: who they are, how their lines stand, what can be done for them. */
@Component
final class ClientFlow implements Flow {

    private final ClientAtAGlance clients;

    ClientFlow(ClientAtAGlance clients) {
        this.clients = clients;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENT, 1)
                .takes(CLIENT)
                .step(
                        "card",
                        s -> s.says("client.card", this::card)
                                .saysIf(turn -> !hasLines(turn), "client.no_lines", Filling.NONE)
                                .saysIf(this::hasLines, "client.lines_stand", this::lines)
                                .button("renew", "client.renew")
                                .primary()
                                .when(may(Permission.ORDER_LINES).and(this::hasLines))
                                .opens(FlowNames.RENEW_SEVERAL, ClientFlow::client)
                                .button("lines", "client.lines")
                                .when(this::hasLines)
                                .opens(FlowNames.LINES, ClientFlow::client)
                                .button("buy", "client.buy")
                                .when(may(Permission.ORDER_LINES))
                                .opens(FlowNames.BUY, ClientFlow::client)
                                .button("documents", "client.documents")
                                .when(may(Permission.TAKE_DOCUMENTS))
                                .opens(FlowNames.DOCUMENTS, ClientFlow::client)
                                .button("edit", "client.edit")
                                .when(may(Permission.KEEP_CLIENTS))
                                .opens(EditClientFlow.NAME, ClientFlow::client)
                                .beside("invite", "client.invite")
                                .when(may(Permission.KEEP_CLIENTS))
                                .opens(FlowNames.INVITE_CLIENT, ClientFlow::client))
                .build();
    }

    private static Predicate<Turn> may(Permission permission) {
        return turn -> turn.acting().may(permission);
    }

    private static Facts client(Turn turn) {
        return Facts.of(CLIENT, turn.get(CLIENT));
    }

    private Text card(Text text, Turn turn) {
        ClientAccount client = glance(turn).client();
        List<Text> known = new ArrayList<>();
        known.add(Text.of("client.name").with("name", client.name()));
        if (client.email() != null) {
            known.add(Text.of("client.email").with("email", client.email()));
        }
        if (client.taxNumber() != null) {
            known.add(Text.of("client.tax_number").with("number", client.taxNumber()));
        }
        return text.with("known", known);
    }

    private boolean hasLines(Turn turn) {
        return glance(turn).lines() > 0;
    }

    private Text lines(Text text, Turn turn) {
        ClientGlance glance = glance(turn);
        Text state = glance.nearestEnd() == null
                ? Text.of("client.all_off")
                : Text.of("client.nearest")
                        .with("off", glance.lines() - glance.running())
                        .with("date", Dates.near(glance.nearestEnd(), turn.today()));
        return text.with("n", glance.lines()).with("state", state);
    }

    private ClientGlance glance(Turn turn) {
        return turn.once("client", () -> turn.need(clients.of(turn.acting().member(), turn.get(CLIENT))));
    }
}
