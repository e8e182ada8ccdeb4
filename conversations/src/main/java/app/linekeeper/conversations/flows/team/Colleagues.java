package app.linekeeper.conversations.flows.team;

import static app.linekeeper.conversations.flows.team.TeamFlow.COLLEAGUE;
import static app.linekeeper.conversations.flows.team.TeamFlow.ROLE;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.link.AwaitedLinks;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.access.TeamMember;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an owner sees of the team and does about it. */
@Component
class Colleagues {

    private final KeepingTeam keeping;
    private final InvitingMember inviting;

    Colleagues(KeepingTeam keeping, InvitingMember inviting) {
        this.keeping = keeping;
        this.inviting = inviting;
    }

    Team team(Turn turn) {
        return new Team(members(turn), links(turn).links().size());
    }

    AwaitedLinks links(Turn turn) {
        return new AwaitedLinks(turn.need(inviting.open(turn.acting().member())), turn.zone());
    }

    Colleague one(Turn turn) {
        Outcome<TeamMember> found = members(turn).stream()
                .filter(one -> one.member().equals(turn.get(COLLEAGUE)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        return new Colleague(turn.need(found), turn.zone());
    }

    Outcome<Facts> changeRole(Turn turn, IdempotencyKey key) {
        return keeping.changeRole(turn.acting().member(), turn.get(COLLEAGUE), turn.get(ROLE))
                .map(changed -> turn.facts());
    }

    Outcome<Facts> remove(Turn turn, IdempotencyKey key) {
        return keeping.remove(turn.acting().member(), turn.get(COLLEAGUE))
                .map(removed -> turn.facts().without(COLLEAGUE));
    }

    /** An owner who takes another role has no more business here. */
    static boolean isNoLongerOwner(Turn turn) {
        return turn.get(COLLEAGUE).equals(turn.acting().member()) && turn.get(ROLE) != Role.OWNER;
    }

    private List<TeamMember> members(Turn turn) {
        return turn.need(keeping.list(turn.acting().member()));
    }
}
