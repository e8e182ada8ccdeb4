package app.linekeeper.conversations.flow;

import app.linekeeper.domain.access.Permission;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a flow down, step by step; the first step is where it begins. */
public final class FlowBuilder {

    private final String name;
    private final int version;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Set<Slot<?>> takes = new LinkedHashSet<>();
    private @Nullable String command;
    private @Nullable String commandKey;
    private @Nullable Slot<String> payload;
    private boolean forStrangers;
    private @Nullable Permission needed;

    FlowBuilder(String name, int version) {
        this.name = Names.checked(name);
        this.version = version;
    }

    /** The command that opens the flow, and the key of its description in the command menu. */
    public FlowBuilder command(String word, String key) {
        this.command = Names.checked(word);
        this.commandKey = key;
        return this;
    }

    /** The same, keeping the text behind the command, such as the token in {@code /start token}. */
    public FlowBuilder command(String word, String key, Slot<String> into) {
        this.payload = into;
        takes.add(into);
        return command(word, key);
    }

    /** People who are no members may enter: {@link Turn#member()} may be empty here. */
    public FlowBuilder forStrangers() {
        this.forStrangers = true;
        return this;
    }

    /** Members whose role lacks this are told so before they are asked for anything. */
    public FlowBuilder needs(Permission permission) {
        this.needed = permission;
        return this;
    }

    /** The slots that others settle when they open or enter this flow. */
    public FlowBuilder takes(Slot<?>... slots) {
        takes.addAll(Set.of(slots));
        return this;
    }

    /** @throws IllegalArgumentException if there is a step of this name already */
    public FlowBuilder step(String step, UnaryOperator<StepBuilder> written) {
        Step built = written.apply(new StepBuilder(step)).build();
        if (steps.putIfAbsent(step, built) != null) {
            throw new IllegalArgumentException("two steps " + step + " in " + name);
        }
        return this;
    }

    /** @throws IllegalArgumentException if there is no step */
    public FlowDefinition build() {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no step in " + name);
        }
        return new FlowDefinition(name, version, command, commandKey, payload, forStrangers, needed, steps, takes);
    }
}
