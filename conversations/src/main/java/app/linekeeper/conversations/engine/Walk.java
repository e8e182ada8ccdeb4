package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Passage;
import app.linekeeper.conversations.flow.Scene;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Step;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.conversations.machine.Firing;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One turn's way through the flows: forward, back, home, into other flows and out of them. */
final class Walk {

    private static final int FARTHEST = 50;

    private final Flows flows;
    private final Dialogue dialogue;
    private final Supplier<Visitor> asking;
    private final boolean onlyLooks;
    private final Sight sight;
    private Moment moment;
    private Trail trail;
    private boolean noReturn;
    private Visitor visitor;
    private @Nullable Text receipt;

    /**
     * @param asking who the person is, as the database knows them at the moment of asking
     * @param onlyLooks whether a deed is not run but answered with {@link HasADeed}
     */
    Walk(
            Flows flows,
            Clock clock,
            Dialogue dialogue,
            Supplier<Visitor> asking,
            boolean onlyLooks,
            Moment moment,
            Trail trail) {
        this.flows = flows;
        this.sight = new Sight(dialogue.chat(), clock);
        this.dialogue = dialogue;
        this.asking = asking;
        this.visitor = asking.get();
        this.onlyLooks = onlyLooks;
        this.moment = moment;
        this.trail = trail;
    }

    /** The person whose turn it is, as they are now: a deed may have changed their language, role or partner. */
    Visitor visitor() {
        return visitor;
    }

    Moment moment() {
        return moment;
    }

    Trail trail() {
        return trail;
    }

    Step<?> step() {
        return flows.get(moment.flow()).step(moment.step());
    }

    /** The step where the walk stands, as it is now. */
    Scene<?> scene(@Nullable Note note) {
        return sight.of(step(), moment, visitor, note == null ? null : note.reason());
    }

    /** What a deed of this walk leaves in the chat; null for nothing. */
    @Nullable
    Text receipt() {
        return receipt;
    }

    void turnTo(int page) {
        moment = moment.turnedTo(page);
    }

    void search(@Nullable String words) {
        moment = moment.searching(words);
    }

    void settle(Facts facts) {
        moment = moment.to(moment.step(), facts);
    }

    /** Stands where another walk began. */
    void returnTo(Moment earlier, Trail earlierTrail) {
        moment = earlier;
        trail = earlierTrail;
    }

    /** Whether this is the first screen of home. */
    boolean isHome() {
        return moment.isSameScreenAs(atHome());
    }

    /** Home, with nothing to go back to. */
    void home() {
        noReturn = false;
        moment = atHome();
        goOn();
        trail = Trail.EMPTY;
    }

    /** The nearest earlier screen that still means something, or home. */
    void back() {
        while (!trail.isEmpty()) {
            Moment last = PositionCodec.moment(trail.last());
            trail = trail.withoutLast();
            if (flows.holds(last, visitor)) {
                moment = last;
                return;
            }
        }
        home();
    }

    /** The start of the present flow, with what still applies: for a position of an earlier version. */
    void beginAnew() {
        FlowDefinition flow = flows.find(moment.flow()).orElse(null);
        if (flow == null) {
            home();
            return;
        }
        Facts applying = moment.facts().only(flow.slotNames());
        trail = Trail.EMPTY;
        noReturn = true;
        if (jump(flow.name(), applying) == null) {
            goOn();
        } else {
            home();
        }
    }

    /** Goes on by itself where the step is passed over by now, because what it waited for has come. */
    void passOn() {
        if (step().passage() == null && step().skip().test(turn())) {
            goOn();
        }
    }

    /** Another flow from its start; the present screen can be gone back to. A stranger may be led home instead. */
    Optional<Refusal> open(String flow, Facts facts) {
        return going(() -> jump(flow, facts));
    }

    /**
     * Fires an event of the present screen.
     *
     * @return the refusal that kept the person on it
     */
    Optional<Refusal> fire(String event, Facts facts) {
        return going(() -> advance(event, facts));
    }

    private Optional<Refusal> going(Supplier<@Nullable Refusal> departure) {
        Moment from = moment;
        noReturn = false;
        Refusal refusal = departure.get();
        if (refusal == null) {
            refusal = goOn();
        }
        if (refusal != null) {
            moment = from;
            return Optional.of(refusal);
        }
        if (noReturn) {
            trail = Trail.EMPTY;
        } else if (!from.isSameScreenAs(moment)) {
            trail = trail.and(PositionCodec.line(from));
        }
        return Optional.empty();
    }

    private @Nullable Refusal advance(String event, Facts facts) {
        Firing<?> firing = new Firing<>(scene(), event, facts, dialogue.key(moment.step(), event));
        Move<?> move = firing.move();
        if (onlyLooks && move.deed() != null) {
            throw new HasADeed();
        }
        String leaf = flows.machine(moment.flow()).fire(moment.step(), event, firing);
        if (move.deed() != null) {
            sight.forget();
        }
        if (firing.refusal() != null) {
            return firing.refusal();
        }
        noReturn |= move.noReturn();
        if (move.deed() != null) {
            visitor = asking.get();
            receipt = firing.receipt();
        }
        if (leaf.equals(Exit.AWAY) && move.opening() != null) {
            return jump(move.opening().flow(), firing.opened());
        }
        moment = moment.to(leaf, firing.facts());
        return null;
    }

    /** Walks on over steps that show nothing. */
    private @Nullable Refusal goOn() {
        for (int way = 0; way < FARTHEST; way++) {
            Step<?> step = step();
            Refusal refusal;
            if (step.passage() != null) {
                refusal = pass(step.passage());
            } else if (step.skip().test(turn())) {
                refusal = advance(Move.ON, moment.facts());
            } else if (scene().only() != null) {
                refusal = advance(Move.CHOSEN, Objects.requireNonNull(scene().only()));
            } else {
                noReturn |= step.ends();
                return null;
            }
            if (refusal != null) {
                return refusal;
            }
        }
        throw new IllegalStateException("round in circles at " + moment.flow() + "." + moment.step());
    }

    private @Nullable Refusal pass(Passage passage) {
        if (passage instanceof Passage.Entering entering && !entering.unless().test(turn())) {
            return enter(entering);
        }
        if (passage instanceof Passage.Returning returning && moment.isCalled()) {
            return advance(Move.ON, comeBack(returning));
        }
        return step().own() == null ? jump(flows.home(visitor).name(), Facts.none()) : advance(Move.ON, moment.facts());
    }

    private @Nullable Refusal enter(Passage.Entering entering) {
        FlowDefinition flow = flows.get(entering.flow());
        if (!flow.admits(visitor)) {
            return notAllowed(flow);
        }
        Facts brought = entering.with().apply(turn());
        moment = moment.entering(flow.name(), flow.version(), flow.first(), brought);
        return null;
    }

    /** The caller's facts with the result. */
    private Facts comeBack(Passage.Returning returning) {
        Slot<?> result = returning.result();
        String text = result == null ? null : moment.facts().text(result.name());
        moment = moment.returning();
        Slot<?> into = step().passage() instanceof Passage.Entering entering ? entering.into() : null;
        return text == null || into == null ? moment.facts() : moment.facts().withText(into.name(), text);
    }

    private @Nullable Refusal jump(String name, Facts facts) {
        FlowDefinition flow = flows.get(name);
        boolean homeward = flows.isAHome(name) && facts.equals(Facts.none()) || flows.isHomeOfOthers(flow, visitor);
        if (homeward || visitor.isStranger() && !flow.forStrangers()) {
            moment = atHome();
            noReturn = true;
        } else if (!flow.admits(visitor)) {
            return notAllowed(flow);
        } else {
            moment = Moment.at(name, flow.version(), flow.first(), facts);
        }
        return null;
    }

    private Refusal notAllowed(FlowDefinition flow) {
        Acting acting = visitor.acting();
        return acting == null || flow.needed() == null
                ? Refusal.of(Reason.NOT_ALLOWED).with("role", "")
                : acting.notAllowed(flow.needed());
    }

    private Moment atHome() {
        FlowDefinition home = flows.home(visitor);
        return Moment.at(home.name(), home.version(), home.first(), Facts.none());
    }

    private Scene<?> scene() {
        return sight.of(step(), moment, visitor);
    }

    private Turn turn() {
        return sight.turn(moment, visitor);
    }
}
