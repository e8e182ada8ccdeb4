package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowBuilder;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.broadcast.Broadcast;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.SeeingBroadcasts;
import app.linekeeper.domain.broadcast.SteeringBroadcast;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** The screens on which a started broadcast is watched, paused and stopped, for every flow that leads to one. */
@Component
class Steering {

    static final Slot<BroadcastId> BROADCAST = Slot.id("broadcast", BroadcastId::parse);

    private final SeeingBroadcasts seeing;
    private final SteeringBroadcast steering;

    Steering(SeeingBroadcasts seeing, SteeringBroadcast steering) {
        this.seeing = seeing;
        this.steering = steering;
    }

    /** Adds the step {@code one}, which shows what {@link #BROADCAST} names, and those behind it. */
    FlowBuilder builtInto(FlowBuilder flow) {
        return flow.step("one", this::sheet, this::one)
                .step(
                        "said",
                        this::sheet,
                        s -> s.says("broadcast.message", BroadcastSheet::said)
                                .button("one", "broadcasts.to_one", b -> b.then("one")))
                .step(
                        "stop",
                        this::sheet,
                        s -> s.says("broadcasts.stop", BroadcastSheet::counted)
                                .button(
                                        "stop",
                                        "broadcasts.do_stop",
                                        b -> b.danger()
                                                .runs(this::stop)
                                                .noBack()
                                                .then("one"))
                                .button(
                                        "keep",
                                        "broadcasts.keep",
                                        b -> b.beside().then("one")));
    }

    private StepBuilder<BroadcastSheet> one(StepBuilder<BroadcastSheet> s) {
        return s.livesBy(BroadcastSheet::topic)
                .says("broadcasts.one", BroadcastSheet::about)
                .saysIf(BroadcastSheet::isUnderWay, "broadcasts.progress", BroadcastSheet::progress)
                .saysIf(BroadcastSheet::isRunning, "broadcasts.running", BroadcastSheet::timeLeft)
                .saysIf(BroadcastSheet::isPaused, "broadcasts.paused")
                .saysIf(BroadcastSheet::isStopped, "broadcasts.stopped")
                .saysIf(BroadcastSheet::hasEnded, "broadcasts.ended")
                .says("broadcasts.counts", BroadcastSheet::counted)
                .button(
                        "pause",
                        "broadcasts.pause",
                        b -> b.when(BroadcastSheet::isRunning).runs(this::pause).stays())
                .button(
                        "go_on",
                        "broadcasts.go_on",
                        b -> b.primary()
                                .when(BroadcastSheet::isPaused)
                                .runs(this::goOn)
                                .stays())
                .button(
                        "stop",
                        "broadcasts.to_stop",
                        b -> b.danger()
                                .beside()
                                .when(BroadcastSheet::isUnderWay)
                                .then("stop"))
                .button("said", "broadcasts.to_text", b -> b.then("said"));
    }

    private BroadcastSheet sheet(Turn turn) {
        return sheet(turn, turn.need(seeing.one(turn.acting().member(), turn.get(BROADCAST))));
    }

    static BroadcastSheet sheet(Turn turn, Broadcast broadcast) {
        return new BroadcastSheet(broadcast, turn.language(), turn.zone());
    }

    private Outcome<Facts> pause(Turn turn, IdempotencyKey key) {
        return same(turn, steering.pause(turn.acting().member(), turn.get(BROADCAST)));
    }

    private Outcome<Facts> goOn(Turn turn, IdempotencyKey key) {
        return same(turn, steering.goOn(turn.acting().member(), turn.get(BROADCAST)));
    }

    private Outcome<Facts> stop(Turn turn, IdempotencyKey key) {
        return same(turn, steering.stop(turn.acting().member(), turn.get(BROADCAST)));
    }

    private static Outcome<Facts> same(Turn turn, Outcome<Broadcast> steered) {
        return steered.map(broadcast -> turn.facts());
    }
}
