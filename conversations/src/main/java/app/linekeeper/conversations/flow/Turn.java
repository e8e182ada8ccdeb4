package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the functions of a flow may know: who acts, when, and what is settled so far. Lives as long as one screen; what
 * is {@link #lasting} is shared by the screens that one turn passes until something is done.
 */
public final class Turn {

    private final ChatKey chat;
    private final Visitor visitor;
    private final Facts facts;
    private final Clock clock;
    private final @Nullable Reason refusedFor;
    private final Map<String, Object> known = new HashMap<>();
    private final Map<Object, Object> lasting;

    public Turn(ChatKey chat, Visitor visitor, Facts facts, Clock clock, @Nullable Reason refusedFor) {
        this(chat, visitor, facts, clock, refusedFor, new HashMap<>());
    }

    /** @param lasting what other screens of this turn have asked for and what still holds */
    public Turn(
            ChatKey chat,
            Visitor visitor,
            Facts facts,
            Clock clock,
            @Nullable Reason refusedFor,
            Map<Object, Object> lasting) {
        this.chat = chat;
        this.visitor = visitor;
        this.facts = facts;
        this.clock = clock;
        this.refusedFor = refusedFor;
        this.lasting = lasting;
    }

    public ChatKey chat() {
        return chat;
    }

    public Visitor visitor() {
        return visitor;
    }

    /**
     * The member on whose behalf everything is done.
     *
     * @throws IllegalStateException for a stranger, whom only a flow {@code forStrangers()} ever meets
     */
    public Acting acting() {
        return member().orElseThrow(() -> new IllegalStateException("a stranger in a flow for members"));
    }

    public Optional<Acting> member() {
        return Optional.ofNullable(visitor.acting());
    }

    public Language language() {
        return visitor.language();
    }

    public ZoneId zone() {
        return visitor.zone();
    }

    public Clock clock() {
        return clock;
    }

    /** Today in the person's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), visitor.zone());
    }

    public Facts facts() {
        return facts;
    }

    /** @throws java.util.NoSuchElementException if the slot is not settled yet */
    public <T> T get(Slot<T> slot) {
        return facts.get(slot);
    }

    public <T> Optional<T> find(Slot<T> slot) {
        return facts.find(slot);
    }

    public boolean has(Slot<?> slot) {
        return facts.has(slot);
    }

    /** Why the last deed on this very screen was refused; nothing if it was not. */
    public Optional<Reason> refusedFor() {
        return Optional.ofNullable(refusedFor);
    }

    /**
     * The value, where this screen makes no sense without it: a refusal, such as a line that is gone, leads the person
     * back to the last screen that does, which begins with the reason.
     */
    public <T> T need(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            throw new ScreenRefused(refused.refusal());
        }
        return outcome.orElseThrow();
    }

    /** A value that several functions of one screen need, such as a quote: asked for once. It may ask for others so. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> ask) {
        Object found = known.get(name);
        if (found == null) {
            found = ask.get();
            known.put(name, found);
        }
        return (T) found;
    }

    /**
     * A value that the check of a press, the next screen and the screens between may need alike: asked for once until
     * something is done.
     *
     * @param question names the value together with every fact that it depends on, such as the line and the term
     */
    @SuppressWarnings("unchecked")
    public <T> T lasting(List<?> question, Supplier<T> ask) {
        Object found = lasting.get(question);
        if (found == null) {
            found = ask.get();
            lasting.put(question, found);
        }
        return (T) found;
    }

    /** What was asked for as {@link #lasting}, if it was and still holds: for a question that another one answers, too. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> asked(List<?> question) {
        return Optional.ofNullable((T) lasting.get(question));
    }

    /** The same turn with other facts and nothing known of its screen. */
    public Turn with(Facts others) {
        return new Turn(chat, visitor, others, clock, refusedFor, lasting);
    }

    /** Something was done: nothing that was asked for before holds any more. */
    public void doneSomething() {
        known.clear();
        lasting.clear();
    }
}
