package app.linekeeper.conversations.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is settled so far in a dialogue: slot → text. Immutable. */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of());

    private final Map<String, String> texts;

    private Facts(Map<String, String> texts) {
        this.texts = texts;
    }

    public static Facts none() {
        return NONE;
    }

    public static <T> Facts of(Slot<T> slot, T value) {
        return NONE.with(slot, value);
    }

    /** Facts as they were stored. */
    public static Facts ofTexts(Map<String, String> texts) {
        return texts.isEmpty() ? NONE : new Facts(new LinkedHashMap<>(texts));
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
        return Optional.ofNullable(texts.get(slot.name())).map(slot::parse);
    }

    public boolean has(Slot<?> slot) {
        return texts.containsKey(slot.name());
    }

    public <T> Facts with(Slot<T> slot, T value) {
        return withText(slot.name(), slot.format(value));
    }

    /** The same facts, and those of the other, which win. */
    public Facts and(Facts others) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.putAll(others.texts);
        return ofTexts(more);
    }

    public Facts without(Slot<?>... slots) {
        Map<String, String> fewer = new LinkedHashMap<>(texts);
        for (Slot<?> slot : slots) {
            fewer.remove(slot.name());
        }
        return ofTexts(fewer);
    }

    /** Only what is settled in these slots. */
    public Facts only(Slot<?>... slots) {
        return only(List.of(slots).stream().map(Slot::name).toList());
    }

    /** Only the facts of these slots, by name. */
    public Facts only(Collection<String> slotNames) {
        Map<String, String> fewer = new LinkedHashMap<>(texts);
        fewer.keySet().retainAll(slotNames);
        return ofTexts(fewer);
    }

    /** The text under a slot's name; null if not settled. */
    public @Nullable String text(String slotName) {
        return texts.get(slotName);
    }

    public Facts withText(String slotName, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(slotName, text);
        return new Facts(more);
    }

    /** As they are to be stored, in the order in which they were settled. */
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && texts.equals(facts.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.keySet().toString();
    }
}
