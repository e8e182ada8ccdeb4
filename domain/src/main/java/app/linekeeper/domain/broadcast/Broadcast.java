package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.shared.MemberId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One text, or one in each language, to many people (rule 39): written as a draft, started once, and steered to its end. */
@Entity
public class Broadcast {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BroadcastId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "operator"))
    private MemberId operator;

    @Embedded
    private @Nullable BroadcastText text;

    @Embedded
    private Segment segment = Segment.EVERYBODY;

    @Enumerated(EnumType.STRING)
    private BroadcastState state = BroadcastState.DRAFT;

    private int partners;

    @Embedded
    private BroadcastCounts counts = BroadcastCounts.NONE;

    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant countedAt;
    private boolean settled = true;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Broadcast() {}

    Broadcast(MemberId operator) {
        this.id = BroadcastId.next();
        this.operator = operator;
    }

    public BroadcastId id() {
        return id;
    }

    public BroadcastText text() {
        return text == null ? BroadcastText.NONE : text;
    }

    public Segment segment() {
        return segment;
    }

    public BroadcastState state() {
        return state;
    }

    /** How many partners its recipients are of; 0 before the start. */
    public int partners() {
        return partners;
    }

    public BroadcastCounts counts() {
        return counts;
    }

    /** Null for a draft. */
    public @Nullable Instant startedAt() {
        return startedAt;
    }

    /** When it ended or was stopped; null before. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public boolean isDraft() {
        return state == BroadcastState.DRAFT;
    }

    public boolean isOver() {
        return state == BroadcastState.STOPPED || state == BroadcastState.ENDED;
    }

    void say(BroadcastText said) {
        mustBe(BroadcastState.DRAFT);
        text = said;
    }

    void aimAt(Segment chosen) {
        mustBe(BroadcastState.DRAFT);
        segment = chosen;
    }

    void start(Reach reach, Instant at) {
        mustBe(BroadcastState.DRAFT);
        partners = reach.partners();
        counts = new BroadcastCounts(reach.people(), 0, 0, 0, 0);
        startedAt = at;
        become(BroadcastState.RUNNING);
    }

    void pause() {
        mustBe(BroadcastState.RUNNING);
        become(BroadcastState.PAUSED);
    }

    void goOn() {
        mustBe(BroadcastState.PAUSED);
        become(BroadcastState.RUNNING);
    }

    void stop(Instant at) {
        if (isDraft() || isOver()) {
            throw new IllegalStateException("broadcast " + id + " is " + state);
        }
        endedAt = at;
        become(BroadcastState.STOPPED);
    }

    void end(Instant at) {
        mustBe(BroadcastState.RUNNING);
        endedAt = at;
        become(BroadcastState.ENDED);
    }

    private void become(BroadcastState next) {
        state = next;
        settled = false;
    }

    boolean isRunning() {
        return state == BroadcastState.RUNNING;
    }

    boolean isCountedSince(Instant time) {
        return countedAt != null && countedAt.isAfter(time);
    }

    void count(BroadcastCounts counted, Instant at) {
        counts = counted;
        countedAt = at;
    }

    /** Nothing of it is on its way, and nothing will be unless it is steered again. */
    void settle() {
        settled = true;
    }

    private void mustBe(BroadcastState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("broadcast " + id + " is " + state + ", not " + wanted);
        }
    }
}
