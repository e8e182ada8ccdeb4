package app.linekeeper.conversations.flows.team;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.access.TeamMember;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** An owner looks after the team: who is in it, as what, and who is to leave. */
@Component
final class TeamFlow implements Flow {

    private static final Slot<MemberId> COLLEAGUE = Slot.id("colleague", MemberId::parse);
    private static final Slot<Role> ROLE = Slot.of("role", Role.class);

    private final KeepingTeam team;

    TeamFlow(KeepingTeam team) {
        this.team = team;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.TEAM, 1)
                .step(
                        "team",
                        this::team,
                        s -> s.says("team.team", (team, text) -> text.with("n", team.size()))
                                .choose(COLLEAGUE, TeamFlow::options, c -> c.then("member"))
                                .button("invite", "team.invite", b -> b.opens(InviteMemberFlow.NAME)))
                .step(
                        "member",
                        this::colleague,
                        s -> s.says("team.member", Colleague::said)
                                .says("team.roles")
                                .button("role", "team.change_role", b -> b.then("role"))
                                .button(
                                        "remove",
                                        "team.remove",
                                        b -> b.beside().danger().then("remove")))
                .step(
                        "role",
                        this::colleague,
                        s -> s.says("team.which_role", Colleague::said)
                                .choose(
                                        ROLE,
                                        colleague -> TeamRoles.options(),
                                        c -> c.runs(this::changeRole)
                                                .thenIf(TeamFlow::isNoLongerOwner, "left")
                                                .then("member")))
                .step(
                        "remove",
                        this::colleague,
                        s -> s.says("team.remove_sure", Colleague::said)
                                .button(
                                        "yes",
                                        "team.remove_yes",
                                        Colleague::said,
                                        b -> b.danger()
                                                .runs(this::remove)
                                                .noBack()
                                                .then("removed")))
                .step(
                        "removed",
                        s -> s.says("team.removed")
                                .button("team", "team.to_team", b -> b.opens(FlowNames.TEAM))
                                .ends())
                .step("left", s -> s.says("team.no_longer_owner").ends())
                .build();
    }

    /** An owner who takes another role has no more business here. */
    private static boolean isNoLongerOwner(Turn turn) {
        return turn.get(COLLEAGUE).equals(turn.acting().member()) && turn.get(ROLE) != Role.OWNER;
    }

    private static List<Option<MemberId>> options(List<TeamMember> team) {
        return team.stream()
                .map(one -> Option.of(
                        one.member(),
                        Text.of("team.one")
                                .with("name", one.name())
                                .with("role", one.role().name())))
                .toList();
    }

    private Colleague colleague(Turn turn) {
        Outcome<TeamMember> found = team(turn).stream()
                .filter(one -> one.member().equals(turn.get(COLLEAGUE)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        return new Colleague(turn.need(found), turn.zone());
    }

    private Outcome<Facts> changeRole(Turn turn, IdempotencyKey key) {
        return team.changeRole(turn.acting().member(), turn.get(COLLEAGUE), turn.get(ROLE))
                .map(changed -> turn.facts());
    }

    private Outcome<Facts> remove(Turn turn, IdempotencyKey key) {
        return team.remove(turn.acting().member(), turn.get(COLLEAGUE))
                .map(removed -> turn.facts().without(COLLEAGUE));
    }

    private List<TeamMember> team(Turn turn) {
        return turn.need(team.list(turn.acting().member()));
    }
}
