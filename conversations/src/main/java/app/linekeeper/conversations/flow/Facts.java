package app.linekeeper.conversations.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is settled so far in a dialogue: slot → text. Immutable. What is settled in secret slots is known until the turn
 * ends, and is no part of what is stored.
 */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of(), Map.of());

    private final Map<String, String> texts;
    private final Map<String, String> secrets;

    private Facts(Map<String, String> texts, Map<String, String> secrets) {
        this.texts = texts;
        this.secrets = secrets;
    }

    public static Facts none() {
        return NONE;
    }

    public static <T> Facts of(Slot<T> slot, T value) {
        return NONE.with(slot, value);
    }

    /** Facts as they were stored. */
    public static Facts ofTexts(Map<String, String> texts) {
        return texts.isEmpty() ? NONE : new Facts(new LinkedHashMap<>(texts), Map.of());
    }

    /**
     * The value of a slot that the flow has settled by now.
     *
     * @throws NoSuchElementException if it has not
     */
    public <T> T get(Slot<T> slot) {
        return find(slot).orElseThrow(() -> new NoSuchElementException("not settled: " + slot));
    }

    public <T> Optional<T> find(Slot<T> slot) {
        return Optional.ofNullable(of(slot).get(slot.name())).map(slot::parse);
    }

    public boolean has(Slot<?> slot) {
        return of(slot).containsKey(slot.name());
    }

    public <T> Facts with(Slot<T> slot, T value) {
        return slot.isSecret()
                ? new Facts(texts, and(secrets, Map.of(slot.name(), slot.format(value))))
                : withText(slot.name(), slot.format(value));
    }

    /** The same facts, and those of the other, which win. */
    public Facts and(Facts others) {
        return new Facts(and(texts, others.texts), and(secrets, others.secrets));
    }

    public Facts without(Slot<?>... slots) {
        Map<String, String> fewer = new LinkedHashMap<>(texts);
        Map<String, String> fewerSecrets = new LinkedHashMap<>(secrets);
        for (Slot<?> slot : slots) {
            (slot.isSecret() ? fewerSecrets : fewer).remove(slot.name());
        }
        return new Facts(fewer, fewerSecrets);
    }

    /** Only what is settled in these slots. */
    public Facts only(Slot<?>... slots) {
        return only(List.of(slots).stream().map(Slot::name).toList());
    }

    /** Only the facts of these slots, by name. */
    public Facts only(Collection<String> slotNames) {
        Map<String, String> fewer = new LinkedHashMap<>(texts);
        fewer.keySet().retainAll(slotNames);
        Map<String, String> fewerSecrets = new LinkedHashMap<>(secrets);
        fewerSecrets.keySet().retainAll(slotNames);
        return new Facts(fewer, fewerSecrets);
    }

    /** The text under a slot's name; null if not settled, or secret. */
    public @Nullable String text(String slotName) {
        return texts.get(slotName);
    }

    public Facts withText(String slotName, String text) {
        return new Facts(and(texts, Map.of(slotName, text)), secrets);
    }

    /** As they are to be stored, in the order in which they were settled; without what is secret. */
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    private Map<String, String> of(Slot<?> slot) {
        return slot.isSecret() ? secrets : texts;
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && texts.equals(facts.texts) && secrets.equals(facts.secrets);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The slots that are settled, and nothing of what is in them. */
    @Override
    public String toString() {
        return Set.copyOf(and(texts, secrets).keySet()).toString();
    }
}
