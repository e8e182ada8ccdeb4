package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.link.ShowingLink;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Makes a one-time link that a partner forwards to a client, who consents by it (rule 36). */
@Component
final class InviteClientFlow implements Flow {

    private final InvitingClient inviting;
    private final FindingClients finding;
    private final ShowingLink showing;

    InviteClientFlow(InvitingClient inviting, FindingClients finding, ShowingLink showing) {
        this.inviting = inviting;
        this.finding = finding;
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.INVITE_CLIENT, 2)
                .needs(Permission.KEEP_CLIENTS)
                .takes(CLIENT)
                .step(
                        "offer",
                        s -> s.saysIf(turn -> turn.has(CLIENT), "invite_client.known", this::client)
                                .saysIf(turn -> !turn.has(CLIENT), "invite_client.unknown")
                                .says("invite_client.consent")
                                .button(
                                        "make",
                                        "invite_client.make",
                                        b -> b.primary().runs(this::make).then("link")))
                .step("link", showing::shown, showing::screen)
                .build();
    }

    private Outcome<Facts> make(Turn turn, IdempotencyKey key) {
        MemberId member = turn.acting().member();
        return showing.make(
                turn,
                () -> turn.has(CLIENT) ? inviting.toAccount(member, turn.get(CLIENT)) : inviting.toAttach(member));
    }

    private Text client(Turn turn, Text text) {
        return text.with(
                "client",
                turn.need(finding.open(turn.acting().member(), turn.get(CLIENT)))
                        .name());
    }
}
