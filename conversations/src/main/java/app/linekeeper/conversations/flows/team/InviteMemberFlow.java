package app.linekeeper.conversations.flows.team;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.link.ShowingLink;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** An owner makes a one-time link by which somebody joins the team. */
@Component
final class InviteMemberFlow implements Flow {

    static final String NAME = "invite_member";

    private static final Slot<Role> ROLE = Slot.of("role", Role.class);

    private final InvitingMember inviting;
    private final ShowingLink showing;

    InviteMemberFlow(InvitingMember inviting, ShowingLink showing) {
        this.inviting = inviting;
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 2)
                .step(
                        "role",
                        s -> s.says("invite_member.role")
                                .says("team.roles")
                                .choose(
                                        ROLE,
                                        turn -> TeamRoles.options(),
                                        c -> c.runs(this::invite).then("link")))
                .step("link", showing::shown, showing::screen)
                .build();
    }

    private Outcome<Facts> invite(Turn turn, IdempotencyKey key) {
        return showing.make(turn, () -> inviting.invite(turn.acting().member(), turn.get(ROLE)));
    }
}
