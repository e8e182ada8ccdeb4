package app.linekeeper.conversations.machine;

import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.FlowDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A flow compiled to Spring State Machine, step by step: an event of a step can lead nowhere but to what its exits
 * name, so a machine for a whole flow would only be larger. Safe for all threads.
 */
public final class FlowMachine {

    private final FlowDefinition flow;
    private final Map<String, StepMachines> steps = new ConcurrentHashMap<>();

    private FlowMachine(FlowDefinition flow) {
        this.flow = flow;
    }

    /** Each step is compiled when it is first fired at. */
    public static FlowMachine compile(FlowDefinition flow) {
        return new FlowMachine(flow);
    }

    /**
     * Fires one event at a step.
     *
     * @return the step that it leads to, or {@link Exit#AWAY}; the same step after a refusal
     * @throws RuntimeException what the deed or a condition threw
     * @throws IllegalArgumentException if the step has no such event
     */
    public String fire(String step, String event, Firing<?> firing) {
        if (flow.step(step).move(event) == null) {
            throw new IllegalArgumentException("no event " + event + " at " + flow.name() + "." + step);
        }
        return steps.computeIfAbsent(step, name -> StepMachines.compile(flow.name(), flow.step(name)))
                .fire(event, firing);
    }
}
