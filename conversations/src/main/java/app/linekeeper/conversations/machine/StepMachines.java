package app.linekeeper.conversations.machine;

import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineContext;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.config.configurers.StateConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * The state machines of one step. A machine is not thread-safe, so each event has one to itself; as making one costs
 * more than an event does, a few that have done their work are set back to the step and kept.
 *
 * <p>The step is a state; each of its events leads to a choice pseudo-state whose branches are the exits, for plain
 * guarded transitions have no order. An event without a choice leads straight to its only exit. The machine swallows what actions and guards throw, and answers ACCEPTED to a
 * refused guard: so the {@link Firing} carries out what happened, and the state says where it led.
 */
final class StepMachines {

    private static final String HEADER = "firing";
    private static final int KEPT = 2;

    private final StateMachineFactory<String, String> factory;
    private final StateMachineContext<String, String> beginning;
    private final BlockingQueue<StateMachine<String, String>> rested = new ArrayBlockingQueue<>(KEPT);

    private StepMachines(StateMachineFactory<String, String> factory, String id, Step<?> step) {
        this.factory = factory;
        this.beginning = new DefaultStateMachineContext<>(step.name(), null, null, null, null, id);
    }

    static StepMachines compile(String flow, Step<?> step) {
        String id = flow + "." + step.name();
        try {
            StateMachineBuilder.Builder<String, String> builder = new StateMachineBuilder.Builder<>();
            builder.configureConfiguration().withConfiguration().machineId(id);
            states(step, builder.configureStates());
            transitions(step, builder.configureTransitions());
            return new StepMachines(builder.createFactory(), id, step);
        } catch (Exception e) {
            throw new IllegalArgumentException("step " + id + " does not compile", e);
        }
    }

    /** A machine in which something was thrown is not used again. */
    String fire(String event, Firing<?> firing) {
        StateMachine<String, String> machine = atTheStep();
        Message<String> message =
                MessageBuilder.withPayload(event).setHeader(HEADER, firing).build();
        machine.sendEvent(Mono.just(message)).blockLast();
        String leaf = machine.getState().getId();
        firing.rethrow();
        rested.offer(machine);
        return leaf;
    }

    private StateMachine<String, String> atTheStep() {
        StateMachine<String, String> kept = rested.poll();
        if (kept == null) {
            StateMachine<String, String> made = factory.getStateMachine();
            made.startReactively().block();
            return made;
        }
        kept.getStateMachineAccessor()
                .doWithAllRegions(
                        region -> region.resetStateMachineReactively(beginning).block());
        return kept;
    }

    private static void states(Step<?> step, StateMachineStateConfigurer<String, String> configurer) throws Exception {
        StateConfigurer<String, String> states = configurer.withStates().initial(step.name());
        step.moves().forEach((event, move) -> {
            if (!isStraight(move)) {
                states.choice(choice(step, event));
            }
            move.exits().forEach(exit -> states.state(exit.target()));
        });
    }

    private static void transitions(Step<?> step, StateMachineTransitionConfigurer<String, String> configurer)
            throws Exception {
        for (Map.Entry<String, ? extends Move<?>> each : step.moves().entrySet()) {
            Move<?> move = each.getValue();
            String choice = choice(step, each.getKey());
            configurer
                    .withExternal()
                    .source(step.name())
                    .event(each.getKey())
                    .target(isStraight(move) ? move.exits().get(0).target() : choice)
                    .action(context -> firing(context).act());
            if (!isStraight(move)) {
                exits(step, choice, move.exits(), configurer);
            }
        }
    }

    /** Whether it can lead to one place only. */
    private static boolean isStraight(Move<?> move) {
        return move.deed() == null && move.exits().size() == 1;
    }

    private static void exits(
            Step<?> step,
            String choice,
            List<? extends Exit<?>> exits,
            StateMachineTransitionConfigurer<String, String> configurer)
            throws Exception {
        var branches = configurer
                .withChoice()
                .source(choice)
                .first(step.name(), context -> firing(context).isRefused());
        int last = exits.size() - 1;
        for (int i = 0; i < last; i++) {
            int exit = i;
            branches.then(exits.get(i).target(), context -> firing(context).isOpen(exit));
        }
        branches.last(exits.get(last).target());
    }

    private static Firing<?> firing(StateContext<String, String> context) {
        return Objects.requireNonNull((Firing<?>) context.getMessageHeader(HEADER));
    }

    private static String choice(Step<?> step, String event) {
        return step.name() + "/" + event;
    }
}
