package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.ChatLinks;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes a one-time link that a partner forwards to a client, who consents by it (rule 36). */
@Component
final class InviteClientFlow implements Flow {

    private static final Slot<String> LINK = Slot.secret("link");
    private static final Slot<LocalDate> UNTIL = Slot.date("until");

    private final InvitingClient inviting;
    private final FindingClients finding;
    private final ChatLinks links;
    private final Words words;

    InviteClientFlow(InvitingClient inviting, FindingClients finding, ChatLinks links, Words words) {
        this.inviting = inviting;
        this.finding = finding;
        this.links = links;
        this.words = words;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.INVITE_CLIENT, 1)
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
                .step(
                        "link",
                        s -> s.saysIf(turn -> turn.has(LINK), "invite_client.link", InviteClientFlow::link)
                                .saysIf(turn -> turn.has(LINK), "invite_client.until", InviteClientFlow::link)
                                .saysIf(turn -> !turn.has(LINK), "common.link_gone")
                                .link(
                                        "share",
                                        "invite_client.share",
                                        this::sharing,
                                        l -> l.when(turn -> turn.has(LINK)))
                                .button(
                                        "again",
                                        "common.link_again",
                                        b -> b.when(turn -> !turn.has(LINK)).then("offer")))
                .build();
    }

    private Outcome<Facts> make(Turn turn, IdempotencyKey key) {
        MemberId member = turn.acting().member();
        Outcome<OneTimeLink> made =
                turn.has(CLIENT) ? inviting.toAccount(member, turn.get(CLIENT)) : inviting.toAttach(member);
        return made.map(link -> turn.facts()
                .with(LINK, links.start(link.token().text()))
                .with(UNTIL, LocalDate.ofInstant(link.expiresAt(), turn.zone())));
    }

    private Text client(Turn turn, Text text) {
        return text.with(
                "client",
                turn.need(finding.open(turn.acting().member(), turn.get(CLIENT)))
                        .name());
    }

    private static Text link(Turn turn, Text text) {
        return text.with("link", turn.get(LINK)).with("until", turn.get(UNTIL));
    }

    private String sharing(Turn turn) {
        return links.share(turn.get(LINK), words.plain(Text.of("invite_client.words"), turn.language()));
    }
}
