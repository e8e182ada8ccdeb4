package app.linekeeper.conversations.flow;

import app.linekeeper.domain.access.Permission;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a flow down, step by step; the first step is where it begins. */
public final class FlowBuilder {

    private final String name;
    private final int version;
    private final Map<String, Step<?>> steps = new LinkedHashMap<>();
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

    /** A screen without a model: its words and conditions get the turn. */
    public FlowBuilder step(String step, UnaryOperator<StepBuilder<Turn>> written) {
        return step(step, (turn, page) -> turn, written);
    }

    /** A screen whose model is read once, when the screen is drawn or a press on it is checked. */
    public <M> FlowBuilder step(String step, Reader<M> reader, UnaryOperator<StepBuilder<M>> written) {
        return step(step, (turn, page) -> reader.read(turn), written);
    }

    /** The same for a screen with a long list, whose reader is told the page. */
    public <M> FlowBuilder step(String step, PagedReader<M> reader, UnaryOperator<StepBuilder<M>> written) {
        return add(written.apply(new StepBuilder<>(step, reader)).build());
    }

    /** A fork in the road, by what is settled. */
    public FlowBuilder fork(String step, Function<ForkBuilder<Turn>, Onward<Turn>> written) {
        return fork(step, turn -> turn, written);
    }

    /** A fork in the road, by a model. */
    public <M> FlowBuilder fork(String step, Reader<M> reader, Function<ForkBuilder<M>, Onward<M>> written) {
        Move<M> move = written.apply(new ForkBuilder<>(step)).move();
        return add(passing(step, (turn, page) -> reader.read(turn), new Passage.Forking(), move));
    }

    /** Enters another flow; goes on here when it comes back. */
    public FlowBuilder enter(String step, String flow, Function<EnterBuilder, Onward<Turn>> written) {
        EnterBuilder entering = new EnterBuilder(step);
        Move<Turn> move = written.apply(entering).move();
        return add(passing(step, (turn, page) -> turn, entering.passage(flow), move));
    }

    /** Comes back without a result to the flow that entered this one; home where none did. */
    public FlowBuilder comesBack(String step) {
        return add(passing(step, (turn, page) -> turn, new Passage.Returning(null), null));
    }

    /**
     * Comes back with the value of a slot.
     *
     * @param otherwise where to go on if no flow waits for it
     */
    public FlowBuilder comesBack(String step, Slot<?> result, Function<BackBuilder, Onward<Turn>> otherwise) {
        return add(passing(step, (turn, page) -> turn, new Passage.Returning(result), otherwise(step, otherwise)));
    }

    /** Comes back without a result, or goes on elsewhere if no flow waits for this one. */
    public FlowBuilder comesBack(String step, Function<BackBuilder, Onward<Turn>> otherwise) {
        return add(passing(step, (turn, page) -> turn, new Passage.Returning(null), otherwise(step, otherwise)));
    }

    /** @throws IllegalArgumentException if there is no step */
    public FlowDefinition build() {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no step in " + name);
        }
        return new FlowDefinition(name, version, command, commandKey, payload, forStrangers, needed, steps, takes);
    }

    private static Move<Turn> otherwise(String step, Function<BackBuilder, Onward<Turn>> written) {
        return written.apply(new BackBuilder(step)).move();
    }

    private static <M> Step<M> passing(String step, PagedReader<M> reader, Passage passage, @Nullable Move<M> move) {
        return new Step<>(
                Names.checked(step),
                reader,
                List.of(),
                null,
                null,
                null,
                passage,
                List.of(),
                turn -> false,
                move,
                null,
                null,
                false);
    }

    /** @throws IllegalArgumentException if there is a step of this name already */
    private FlowBuilder add(Step<?> built) {
        if (steps.putIfAbsent(built.name(), built) != null) {
            throw new IllegalArgumentException("two steps " + built.name() + " in " + name);
        }
        return this;
    }
}
