package app.linekeeper.conversations.flow;

import app.linekeeper.domain.access.Permission;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A flow as the engine reads it. Written with {@link #flow}.
 *
 * @param version raised when facts of before no longer fit; people in the middle then begin anew
 * @param command the command that opens it, without the slash; null for none
 * @param commandKey the key of its description; null without a command
 * @param payload where the text behind the command goes
 * @param forStrangers whether people who are no members may enter
 * @param needed what a member's role must allow; null for nothing
 * @param steps by name, the first one first
 * @param takes the slots that others may settle when they open it
 */
public record FlowDefinition(
        String name,
        int version,
        @Nullable String command,
        @Nullable String commandKey,
        @Nullable Slot<String> payload,
        boolean forStrangers,
        @Nullable Permission needed,
        Map<String, Step<?>> steps,
        Set<Slot<?>> takes) {

    public FlowDefinition {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        takes = Set.copyOf(takes);
    }

    /** Begins to write a flow down. */
    public static FlowBuilder flow(String name, int version) {
        return new FlowBuilder(name, version);
    }

    /** Whether this visitor may be in the flow at all. */
    public boolean admits(Visitor visitor) {
        return visitor.acting() == null
                ? forStrangers
                : needed == null || visitor.acting().may(needed);
    }

    /** What stands behind the command, as a fact; none where the flow keeps it nowhere. */
    public Facts payload(String text) {
        return payload == null || text.isEmpty() ? Facts.none() : Facts.of(payload, text);
    }

    public String first() {
        return steps.keySet().iterator().next();
    }

    public boolean has(String step) {
        return steps.containsKey(step);
    }

    /** @throws IllegalArgumentException if there is no such step */
    public Step<?> step(String step) {
        Step<?> found = steps.get(step);
        if (found == null) {
            throw new IllegalArgumentException("no step " + step + " in " + name);
        }
        return found;
    }

    /** The names of all slots of this flow: what survives when its version is raised. */
    public Set<String> slotNames() {
        Set<String> names = new TreeSet<>();
        takes.forEach(slot -> names.add(slot.name()));
        steps.values().forEach(step -> step.slots().forEach(slot -> names.add(slot.name())));
        return names;
    }
}
