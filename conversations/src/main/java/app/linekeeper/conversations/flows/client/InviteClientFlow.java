package app.linekeeper.conversations.flows.client;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.conversations.flows.link.AwaitedLinks;
import app.linekeeper.conversations.flows.link.LinkFlow;
import app.linekeeper.conversations.flows.link.ShowingLink;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A partner invites a client to consent: makes a link to forward, or shows the one that is open (rules 36 and 38). */
@Component
final class InviteClientFlow implements Flow {

    private final InvitingClient inviting;
    private final FindingClients finding;
    private final ShowingLink showing;
    private final Contact contact;
    private final Reading<ClientId, ClientInvitation> invitations = Reading.of(this::read);

    InviteClientFlow(InvitingClient inviting, FindingClients finding, ShowingLink showing, Contact contact) {
        this.inviting = inviting;
        this.finding = finding;
        this.showing = showing;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.INVITE_CLIENT, 2)
                .needs(Permission.KEEP_CLIENTS)
                .takes(CLIENT)
                .fork("begin", f -> f.to("known", turn -> turn.has(CLIENT)).then("unknown"))
                .fork(
                        "known",
                        this::invitation,
                        f -> f.to("represented", ClientInvitation::isRepresented)
                                .to("offer", ClientInvitation::hasNoLink)
                                .opensWith(LinkFlow.NAME, ClientInvitation::link))
                .step(
                        "offer",
                        this::invitation,
                        s -> s.says("invite_client.known", ClientInvitation::client)
                                .saysIf(ClientInvitation::hasLink, "invite_client.open", ClientInvitation::link)
                                .says("invite_client.consent")
                                .button(
                                        "make",
                                        "invite_client.make",
                                        b -> b.primary().runs(this::make).then("link")))
                .step(
                        "represented",
                        this::invitation,
                        s -> s.says("invite_client.represented", ClientInvitation::client)
                                .saysIf(invitation -> contact.isKnown(), "help.contact", contact::fill)
                                .button("client", "link.to_client", b -> b.opens(FlowNames.CLIENT, CLIENT)))
                .step(
                        "unknown",
                        this::awaited,
                        s -> s.says("invite_client.unknown")
                                .says("invite_client.consent")
                                .saysIf(AwaitedLinks::areSome, "invite_client.which_link")
                                .choose(
                                        LinkFlow.KEPT,
                                        links -> links.options(Text.of("invite_client.link")),
                                        c -> c.opens(LinkFlow.NAME, LinkFlow.KEPT))
                                .button(
                                        "make",
                                        "invite_client.make",
                                        b -> b.primary().runs(this::make).then("link")))
                .step("link", showing::shown, showing::screen)
                .build();
    }

    private ClientInvitation invitation(Turn turn) {
        return invitations.of(turn, turn.get(CLIENT));
    }

    private ClientInvitation read(Turn turn, ClientId client) {
        MemberId member = turn.acting().member();
        return new ClientInvitation(
                turn.need(finding.open(member, client)).name(),
                turn.need(inviting.isRepresented(member, client)),
                turn.need(inviting.open(member, client)),
                turn.zone());
    }

    private AwaitedLinks awaited(Turn turn) {
        return new AwaitedLinks(turn.need(inviting.openToAttach(turn.acting().member())), turn.zone());
    }

    private Outcome<Facts> make(Turn turn, IdempotencyKey key) {
        MemberId member = turn.acting().member();
        return showing.make(
                turn,
                () -> turn.has(CLIENT) ? inviting.toAccount(member, turn.get(CLIENT)) : inviting.toAttach(member));
    }
}
