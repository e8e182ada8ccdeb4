package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Opening;
import app.linekeeper.conversations.flow.Passage;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Step;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.conversations.machine.Firing;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One turn's way through the flows: forward, back, home, into other flows and out of them. */
final class Walk {

    private static final int FARTHEST = 50;

    private final Flows flows;
    private final Clock clock;
    private final ChatKey chat;
    private final Supplier<Visitor> asking;
    private final long screen;
    private final boolean onlyLooks;
    private final Map<Object, Object> lasting = new HashMap<>();
    private Moment moment;
    private Trail trail;
    private boolean noReturn;
    private Visitor visitor;

    /**
     * @param asking who the person is, as the database knows them at the moment of asking
     * @param screen the number of the screen that the person acted on
     * @param onlyLooks whether a deed is not run but answered with {@link HasADeed}
     */
    Walk(
            Flows flows,
            Clock clock,
            ChatKey chat,
            Supplier<Visitor> asking,
            long screen,
            boolean onlyLooks,
            Moment moment,
            Trail trail) {
        this.flows = flows;
        this.clock = clock;
        this.chat = chat;
        this.asking = asking;
        this.visitor = asking.get();
        this.screen = screen;
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

    Step step() {
        return flows.get(moment.flow()).step(moment.step());
    }

    Turn turn(@Nullable Note note) {
        return turn(moment.facts(), note);
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
        Move move = Objects.requireNonNull(step().moves().get(event));
        if (onlyLooks && move.deed() != null) {
            throw new HasADeed();
        }
        Firing firing = new Firing(turn(facts, null), key(event));
        String leaf = flows.machine(moment.flow()).fire(moment.step(), event, firing);
        if (firing.refusal() != null) {
            return firing.refusal();
        }
        noReturn |= move.noReturn();
        if (move.deed() != null) {
            visitor = asking.get();
        }
        Opening opening = move.opening();
        if (leaf.equals(Exit.AWAY) && opening != null) {
            return jump(opening.flow(), opening.with().apply(firing.turn()));
        }
        moment = moment.to(leaf, firing.facts());
        return null;
    }

    /** Walks on over steps that show nothing. */
    private @Nullable Refusal goOn() {
        for (int way = 0; way < FARTHEST; way++) {
            Step step = step();
            Turn turn = turn(moment.facts(), null);
            Facts passing = passing(step, turn);
            if (step.passage() instanceof Passage.Entering entering && passing == null) {
                FlowDefinition flow = flows.get(entering.flow());
                if (!flow.admits(visitor)) {
                    return notAllowed();
                }
                moment = moment.entering(
                        flow.name(),
                        flow.version(),
                        flow.first(),
                        entering.with().apply(turn));
            } else if (step.passage() instanceof Passage.Returning returning && moment.isCalled()) {
                passing = comeBack(returning);
            } else if (step.passage() instanceof Passage.Returning && leadsNowhere(step)) {
                jump(flows.home(visitor).name(), Facts.none());
                continue;
            } else if (passing == null) {
                noReturn |= step.ends();
                return null;
            }
            Refusal refusal = passing == null ? null : advance(Move.ON, passing);
            if (refusal != null) {
                return refusal;
            }
        }
        throw new IllegalStateException("round in circles at " + moment.flow() + "." + moment.step());
    }

    private static boolean leadsNowhere(Step step) {
        return step.own() == null
                || step.own().exits().stream().allMatch(exit -> exit.target().equals(step.name()));
    }

    /** The facts with which a step is passed over; null for one where the person has something to do. */
    private static @Nullable Facts passing(Step step, Turn turn) {
        boolean fork = step.passage() != null && !(step.passage() instanceof Passage.Entering);
        if (fork || step.own() != null && step.skip().test(turn)) {
            return turn.facts();
        }
        Offer<?> offer = step.offer();
        if (offer == null || !offer.passIfOnly()) {
            return null;
        }
        String only = Shelf.only(offer, turn);
        return only == null ? null : turn.facts().withText(offer.slot().name(), only);
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
        boolean homeward = flows.isAHome(name) && facts.equals(Facts.none());
        if (homeward || visitor.isStranger() && !flow.forStrangers()) {
            moment = atHome();
            noReturn = true;
        } else if (!flow.admits(visitor)) {
            return notAllowed();
        } else {
            moment = Moment.at(name, flow.version(), flow.first(), facts);
        }
        return null;
    }

    private Refusal notAllowed() {
        Acting acting = visitor.acting();
        return acting == null ? Refusal.of(Reason.NOT_ALLOWED).with("role", "") : acting.notAllowed();
    }

    private Moment atHome() {
        FlowDefinition home = flows.home(visitor);
        return Moment.at(home.name(), home.version(), home.first(), Facts.none());
    }

    private Turn turn(Facts facts, @Nullable Note note) {
        return new Turn(chat, visitor, facts, clock, note == null ? null : note.reason(), lasting);
    }

    private IdempotencyKey key(String event) {
        return new IdempotencyKey(chat.chatId() + "/" + chat.userId() + "/" + Long.toString(screen, 36) + "/"
                + moment.step() + "/" + event);
    }
}
