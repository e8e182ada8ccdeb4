package app.linekeeper.conversations.flows.team;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flows.link.AwaitedLinks;
import app.linekeeper.conversations.flows.link.LinkFlow;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** An owner looks after the team: who is in it, as what, who is to leave, and which links lead into it. */
@Component
final class TeamFlow implements Flow {

    static final Slot<MemberId> COLLEAGUE = Slot.id("colleague", MemberId::parse);
    static final Slot<Role> ROLE = Slot.of("role", Role.class);

    private final Colleagues colleagues;

    TeamFlow(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.TEAM, 1)
                .step("team", colleagues::team, this::team)
                .step(
                        "links",
                        colleagues::links,
                        s -> s.saysIf(AwaitedLinks::areSome, "team.which_link")
                                .saysIf(AwaitedLinks::areNone, "team.no_links")
                                .choose(
                                        LinkFlow.KEPT,
                                        links -> links.options(Text.of("team.link")),
                                        c -> c.opens(LinkFlow.NAME, LinkFlow.KEPT))
                                .button("invite", "team.invite", b -> b.opens(InviteMemberFlow.NAME)))
                .step(
                        "member",
                        colleagues::one,
                        s -> s.says("team.member", Colleague::said)
                                .says("team.roles")
                                .button("notices", "team.notices", b -> b.opens(AllotNoticesFlow.NAME, COLLEAGUE))
                                .button("role", "team.change_role", b -> b.then("role"))
                                .button(
                                        "remove",
                                        "team.remove",
                                        b -> b.beside().danger().then("remove")))
                .step(
                        "role",
                        colleagues::one,
                        s -> s.says("team.which_role", Colleague::said)
                                .choose(
                                        ROLE,
                                        colleague -> TeamRoles.options(),
                                        c -> c.runs(colleagues::changeRole)
                                                .thenIf(Colleagues::isNoLongerOwner, "left")
                                                .then("member")))
                .step(
                        "remove",
                        colleagues::one,
                        s -> s.says("team.remove_sure", Colleague::said)
                                .button(
                                        "yes",
                                        "team.remove_yes",
                                        Colleague::said,
                                        b -> b.danger()
                                                .runs(colleagues::remove)
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

    private StepBuilder<Team> team(StepBuilder<Team> s) {
        return s.says("team.team", Team::size)
                .saysIf(Team::hasLinks, "team.links", Team::links)
                .choose(COLLEAGUE, Team::options, c -> c.then("member"))
                .button("invite", "team.invite", b -> b.opens(InviteMemberFlow.NAME))
                .button(
                        "links",
                        "team.to_links",
                        Team::links,
                        b -> b.when(Team::hasLinks).then("links"));
    }
}
