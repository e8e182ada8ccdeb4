package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.broadcast.Broadcast;
import app.linekeeper.domain.broadcast.SeeingBroadcasts;
import app.linekeeper.domain.broadcast.Segment;
import app.linekeeper.domain.broadcast.SteeringBroadcast;
import app.linekeeper.domain.broadcast.WritingBroadcast;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What an operator does to their draft. */
@Component
class Drafting {

    private final SeeingBroadcasts seeing;
    private final WritingBroadcast writing;
    private final SteeringBroadcast steering;

    Drafting(SeeingBroadcasts seeing, WritingBroadcast writing, SteeringBroadcast steering) {
        this.seeing = seeing;
        this.writing = writing;
        this.steering = steering;
    }

    DraftSheet sheet(Turn turn) {
        MemberId operator = turn.acting().member();
        Broadcast draft = turn.need(seeing.draft(operator)).orElse(null);
        Segment segment = draft == null ? Segment.EVERYBODY : draft.segment();
        Language language = turn.find(WriteBroadcastFlow.LANGUAGE).orElse(turn.language());
        return new DraftSheet(draft, segment, turn.need(seeing.reach(operator, segment)), language);
    }

    Outcome<Facts> sayToAll(Turn turn, IdempotencyKey key) {
        return done(turn, writing.say(turn.acting().member(), turn.get(WriteBroadcastFlow.TEXT)));
    }

    Outcome<Facts> say(Turn turn, Language language) {
        return done(turn, writing.say(turn.acting().member(), language, turn.get(WriteBroadcastFlow.TEXT)));
    }

    Outcome<Facts> region(Turn turn) {
        return aim(turn, segment -> segment.in(SegmentTexts.regionOf(turn.get(WriteBroadcastFlow.CHOSEN))));
    }

    Outcome<Facts> level(Turn turn) {
        return aim(turn, segment -> segment.of(SegmentTexts.levelOf(turn.get(WriteBroadcastFlow.CHOSEN))));
    }

    Outcome<Facts> ending(Turn turn) {
        return aim(turn, segment -> segment.endingWithin(SegmentTexts.daysOf(turn.get(WriteBroadcastFlow.CHOSEN))));
    }

    Outcome<Facts> team(Turn turn, IdempotencyKey key) {
        return aim(turn, segment -> segment.owners(!segment.ownersOnly()));
    }

    Outcome<Facts> start(Turn turn, IdempotencyKey key) {
        return steering.start(turn.acting().member(), turn.get(Steering.BROADCAST))
                .map(started -> Facts.of(Steering.BROADCAST, started.id()));
    }

    private Outcome<Facts> aim(Turn turn, UnaryOperator<Segment> change) {
        return done(turn, writing.aimAt(turn.acting().member(), change));
    }

    /** What was written is kept by the draft, and not in the dialogue as well. */
    private static Outcome<Facts> done(Turn turn, Outcome<Broadcast> outcome) {
        return outcome.map(draft -> turn.facts().without(WriteBroadcastFlow.TEXT, WriteBroadcastFlow.CHOSEN));
    }
}
