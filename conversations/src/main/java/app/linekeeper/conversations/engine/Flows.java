package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.conversations.machine.FlowMachine;
import app.linekeeper.locales.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All flows, checked and compiled once. */
public final class Flows {

    /** Where the members of a partner's team are at home. */
    public static final String MENU = FlowNames.MENU;

    /** Where strangers are at home. */
    public static final String START = FlowNames.START;

    /** Home where there is nothing better. */
    public static final String HELP = FlowNames.HELP;

    /** The commands that are there whatever flows there are. */
    private static final Set<String> EVERYWHERE = Set.of(MENU, START, "cancel");

    private static final Set<String> HOMES = Set.of(START, MENU, FlowNames.CLIENT_HOME, FlowNames.OPERATOR_HOME);

    private final Map<String, FlowDefinition> definitions = new TreeMap<>();
    private final Map<String, FlowMachine> machines = new HashMap<>();
    private final Map<String, FlowDefinition> commands = new LinkedHashMap<>();

    /** @throws IllegalArgumentException with everything that is wrong with the flows */
    public Flows(List<? extends Flow> flows, Words words) {
        List<FlowDefinition> all = flows.stream().map(Flow::define).toList();
        FlowCheck.check(all, words);
        for (FlowDefinition each : all) {
            definitions.put(each.name(), each);
            machines.put(each.name(), FlowMachine.compile(each));
        }
        definitions.values().stream()
                .filter(each -> each.command() != null)
                .forEach(each -> commands.put(each.command(), each));
    }

    public Collection<FlowDefinition> all() {
        return definitions.values();
    }

    Optional<FlowDefinition> find(String flow) {
        return Optional.ofNullable(definitions.get(flow));
    }

    /** @throws IllegalArgumentException if there is no such flow */
    FlowDefinition get(String flow) {
        return find(flow).orElseThrow(() -> new IllegalArgumentException("no flow " + flow));
    }

    FlowMachine machine(String flow) {
        FlowMachine machine = machines.get(flow);
        if (machine == null) {
            throw new IllegalArgumentException("no flow " + flow);
        }
        return machine;
    }

    Optional<FlowDefinition> byCommand(@Nullable String command) {
        return Optional.ofNullable(commands.get(command));
    }

    /** Whether a command means anything here; others in a group are for other bots. */
    boolean knows(String command) {
        return commands.containsKey(command) || EVERYWHERE.contains(command);
    }

    /** The flows with a command, in the order of their names. */
    Collection<FlowDefinition> commanded() {
        return commands.values();
    }

    /** Where this person begins and comes back to. */
    FlowDefinition home(Visitor visitor) {
        return find(homeName(visitor))
                .or(() -> visitor.isStranger() ? Optional.empty() : find(MENU))
                .orElseGet(() -> get(HELP));
    }

    /** Whether this is where somebody is at home, be it this visitor or others. */
    boolean isAHome(String flow) {
        return HOMES.contains(flow);
    }

    /** Whether only others are at home there. */
    boolean isHomeOfOthers(FlowDefinition flow, Visitor visitor) {
        return isAHome(flow.name())
                && !flow.forStrangers()
                && !home(visitor).name().equals(flow.name());
    }

    private static String homeName(Visitor visitor) {
        if (visitor.acting() == null) {
            return START;
        }
        return switch (visitor.acting().role()) {
            case CLIENT -> FlowNames.CLIENT_HOME;
            case OPERATOR -> FlowNames.OPERATOR_HOME;
            case OWNER, MANAGER, ACCOUNTANT -> MENU;
        };
    }

    /** Whether a moment still means something: its flow, version and step are there, and the visitor may be in it. */
    boolean holds(Moment moment, Visitor visitor) {
        FlowDefinition flow = definitions.get(moment.flow());
        return flow != null
                && flow.version() == moment.version()
                && flow.has(moment.step())
                && flow.admits(visitor)
                && !isHomeOfOthers(flow, visitor)
                && moment.callers().stream().allMatch(this::holds);
    }

    private boolean holds(Frame frame) {
        FlowDefinition flow = definitions.get(frame.flow());
        return flow != null && flow.version() == frame.version() && flow.has(frame.step());
    }
}
