package app.linekeeper.conversations.flows.team;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.ChatLinks;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** An owner makes a one-time link by which somebody joins the team. */
@Component
final class InviteMemberFlow implements Flow {

    static final String NAME = "invite_member";

    private static final Slot<Role> ROLE = Slot.of("role", Role.class);
    private static final Slot<String> LINK = Slot.secret("link");
    private static final Slot<LocalDate> UNTIL = Slot.date("until");

    private final InvitingMember inviting;
    private final ChatLinks links;
    private final Words words;

    InviteMemberFlow(InvitingMember inviting, ChatLinks links, Words words) {
        this.inviting = inviting;
        this.links = links;
        this.words = words;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .step(
                        "role",
                        s -> s.says("invite_member.role")
                                .says("team.roles")
                                .choose(
                                        ROLE,
                                        turn -> TeamRoles.options(),
                                        c -> c.runs(this::invite).then("link")))
                .step(
                        "link",
                        s -> s.saysIf(turn -> turn.has(LINK), "invite_member.link", InviteMemberFlow::link)
                                .saysIf(turn -> turn.has(LINK), "invite_member.until", InviteMemberFlow::link)
                                .saysIf(turn -> !turn.has(LINK), "common.link_gone")
                                .link(
                                        "share",
                                        "invite_member.share",
                                        this::sharing,
                                        l -> l.when(turn -> turn.has(LINK)))
                                .button(
                                        "again",
                                        "common.link_again",
                                        b -> b.when(turn -> !turn.has(LINK)).then("role")))
                .build();
    }

    private Outcome<Facts> invite(Turn turn, IdempotencyKey key) {
        return inviting.invite(turn.acting().member(), turn.get(ROLE))
                .map(link -> turn.facts()
                        .with(LINK, links.start(link.token().text()))
                        .with(UNTIL, LocalDate.ofInstant(link.expiresAt(), turn.zone())));
    }

    private static Text link(Turn turn, Text text) {
        return text.with("link", turn.get(LINK))
                .with("until", turn.get(UNTIL))
                .with("role", turn.get(ROLE).name());
    }

    private String sharing(Turn turn) {
        return links.share(turn.get(LINK), words.plain(Text.of("invite_member.words"), turn.language()));
    }
}
