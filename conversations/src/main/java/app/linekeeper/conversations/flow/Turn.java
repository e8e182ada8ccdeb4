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
 * What the functions of a flow may know: who acts, when, and what is settled so far. What is read by a
 * {@link Reading} is shared by all screens that one turn passes, until something is done.
 */
public final class Turn {

    private final ChatKey chat;
    private final Visitor visitor;
    private final Facts facts;
    private final Clock clock;
    private final @Nullable Reason refusedFor;
    private final Map<Object, Object> recalled;

    public Turn(ChatKey chat, Visitor visitor, Facts facts, Clock clock, @Nullable Reason refusedFor) {
        this(chat, visitor, facts, clock, refusedFor, new HashMap<>());
    }

    /** @param recalled what other screens of this turn have read and what still holds */
    public Turn(
            ChatKey chat,
            Visitor visitor,
            Facts facts,
            Clock clock,
            @Nullable Reason refusedFor,
            Map<Object, Object> recalled) {
        this.chat = chat;
        this.visitor = visitor;
        this.facts = facts;
        this.clock = clock;
        this.refusedFor = refusedFor;
        this.recalled = recalled;
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

    /** What was read already in this turn and still holds, or what is read now. */
    @SuppressWarnings("unchecked")
    <K, V> V recall(Reading<K, V> reading, K key, Supplier<V> read) {
        Object question = List.of(reading, key);
        Object found = recalled.get(question);
        if (found == null) {
            found = read.get();
            recalled.put(question, found);
        }
        return (V) found;
    }

    /** The same turn with other facts. */
    public Turn with(Facts others) {
        return new Turn(chat, visitor, others, clock, refusedFor, recalled);
    }

    /** Something was done: nothing that was read before holds any more. */
    public void doneSomething() {
        recalled.clear();
    }
}
