package app.linekeeper.conversations.flows.team;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.team.TeamFlow.COLLEAGUE;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.notice.choice.AllottingNotices;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** An owner decides which notices somebody of the team gets (rule 32). */
@Component
final class AllotNoticesFlow implements Flow {

    static final String NAME = "allot_notices";

    private static final Slot<NoticeTopic> TOPIC = Slot.of("topic", NoticeTopic.class);

    private final AllottingNotices allotting;
    private final Colleagues colleagues;

    AllotNoticesFlow(AllottingNotices allotting, Colleagues colleagues) {
        this.allotting = allotting;
        this.colleagues = colleagues;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.KEEP_TEAM)
                .takes(COLLEAGUE)
                .step(
                        "notices",
                        this::allotted,
                        s -> s.says("allot_notices.notices", AllottedNotices::toWhom)
                                .choose(
                                        TOPIC,
                                        AllottedNotices::topics,
                                        c -> c.columns(2).runs(this::flip).stays())
                                .button("team", "team.to_team", b -> b.opens(FlowNames.TEAM)))
                .build();
    }

    private AllottedNotices allotted(Turn turn) {
        return new AllottedNotices(
                colleagues.one(turn), turn.need(allotting.of(turn.acting().member(), turn.get(COLLEAGUE))));
    }

    private Outcome<Facts> flip(Turn turn, IdempotencyKey key) {
        return allotting
                .flip(turn.acting().member(), turn.get(COLLEAGUE), turn.get(TOPIC))
                .map(allotment -> turn.facts());
    }
}
