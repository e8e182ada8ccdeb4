package app.linekeeper.conversations.machine;

import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.config.configurers.StateConfigurer;
import reactor.core.publisher.Mono;

/**
 * A flow compiled to Spring State Machine, whose only user this class is. Safe for all threads: each event gets a
 * machine of its own, for machines are neither thread-safe nor small. Such a machine has only what its step can lead
 * to: making it costs in proportion to its states, and is most of what an event costs.
 *
 * <p>A step is a state; an event of a step leads to a choice pseudo-state whose branches are the exits, for plain
 * guarded transitions have no order. The machine swallows what actions and guards throw, and answers ACCEPTED to a
 * refused guard: so the {@link Firing} carries out what happened, and the state says where it led.
 */
public final class FlowMachine {

    private static final String HEADER = "firing";

    private final FlowDefinition flow;
    private final Map<String, StateMachineFactory<String, String>> steps = new ConcurrentHashMap<>();

    private FlowMachine(FlowDefinition flow) {
        this.flow = flow;
    }

    /** Each step is compiled when it is first fired at. */
    public static FlowMachine compile(FlowDefinition flow) {
        return new FlowMachine(flow);
    }

    private StateMachineFactory<String, String> compile(String step) {
        try {
            StateMachineBuilder.Builder<String, String> builder = new StateMachineBuilder.Builder<>();
            builder.configureConfiguration().withConfiguration().machineId(flow.name() + "." + step);
            states(flow.step(step), builder.configureStates());
            transitions(flow.step(step), builder.configureTransitions());
            return builder.createFactory();
        } catch (Exception e) {
            throw new IllegalArgumentException("step " + flow.name() + "." + step + " does not compile", e);
        }
    }

    /**
     * Fires one event at a step.
     *
     * @return the step that it leads to, or {@link Exit#AWAY}; the same step after a refusal
     * @throws RuntimeException what the deed or a condition threw
     * @throws IllegalArgumentException if the step has no such event
     */
    public String fire(String step, String event, Firing firing) {
        if (!flow.step(step).moves().containsKey(event)) {
            throw new IllegalArgumentException("no event " + event + " at " + flow.name() + "." + step);
        }
        StateMachine<String, String> machine =
                steps.computeIfAbsent(step, this::compile).getStateMachine();
        machine.startReactively().block();
        Message<String> message =
                MessageBuilder.withPayload(event).setHeader(HEADER, firing).build();
        machine.sendEvent(Mono.just(message)).blockLast();
        String leaf = machine.getState().getId();
        firing.rethrow();
        return leaf;
    }

    private static void states(Step step, StateMachineStateConfigurer<String, String> configurer) throws Exception {
        StateConfigurer<String, String> states = configurer.withStates().initial(step.name());
        step.moves().forEach((event, move) -> {
            states.choice(choice(step, event));
            move.exits().forEach(exit -> states.state(exit.target()));
        });
    }

    private static void transitions(Step step, StateMachineTransitionConfigurer<String, String> configurer)
            throws Exception {
        for (Map.Entry<String, Move> move : step.moves().entrySet()) {
            String choice = choice(step, move.getKey());
            configurer
                    .withExternal()
                    .source(step.name())
                    .event(move.getKey())
                    .target(choice)
                    .action(context -> firing(context).act(move.getValue()));
            exits(step, choice, move.getValue().exits(), configurer);
        }
    }

    private static void exits(
            Step step, String choice, List<Exit> exits, StateMachineTransitionConfigurer<String, String> configurer)
            throws Exception {
        var branches = configurer
                .withChoice()
                .source(choice)
                .first(step.name(), context -> firing(context).isRefused());
        for (Exit exit : exits.subList(0, exits.size() - 1)) {
            branches.then(exit.target(), context -> firing(context).isOpen(exit.when()));
        }
        branches.last(exits.get(exits.size() - 1).target());
    }

    private static Firing firing(StateContext<String, String> context) {
        return Objects.requireNonNull((Firing) context.getMessageHeader(HEADER));
    }

    private static String choice(Step step, String event) {
        return step.name() + "/" + event;
    }
}
