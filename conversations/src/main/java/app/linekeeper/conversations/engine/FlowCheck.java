package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Passage;
import app.linekeeper.conversations.flow.Step;
import app.linekeeper.conversations.flow.StepButton;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds what is wrong with the flows before anybody meets it. */
final class FlowCheck {

    private static final Set<String> RESERVED = Set.of(
            Press.BACK,
            Press.HOME,
            Press.EARLIER,
            Press.LATER,
            Press.PAGES,
            Press.ALL,
            Press.PICK,
            Press.DONE,
            Press.CABINETS,
            Move.ON);

    private final Map<String, FlowDefinition> flows = new HashMap<>();
    private final Words words;
    private final List<String> problems = new ArrayList<>();

    private FlowCheck(Words words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException that lists every problem */
    static void check(List<FlowDefinition> all, Words words) {
        List<String> problems = problems(all, words);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("flows: " + String.join("; ", problems));
        }
    }

    static List<String> problems(List<FlowDefinition> all, Words words) {
        FlowCheck check = new FlowCheck(words);
        check.namesAndCommands(all);
        all.forEach(check::flow);
        return check.problems;
    }

    private void namesAndCommands(List<FlowDefinition> all) {
        Set<String> commands = new HashSet<>();
        for (FlowDefinition each : all) {
            require(flows.put(each.name(), each) == null, "two flows " + each.name());
            require(each.command() == null || commands.add(each.command()), "two flows for /" + each.command());
        }
        require(flows.containsKey(Flows.MENU) || flows.containsKey(Flows.HELP), "no home");
    }

    private void flow(FlowDefinition flow) {
        if (flow.commandKey() != null) {
            written(flow.commandKey(), flow.name());
        }
        for (Step<?> step : flow.steps().values()) {
            String where = flow.name() + "." + step.name();
            targets(flow, step, where);
            buttons(step, where);
            shape(step, where);
            texts(step).forEach(key -> written(key, where));
        }
        Set<String> reached = reached(flow);
        flow.steps().keySet().stream()
                .filter(step -> !reached.contains(step))
                .forEach(step -> problems.add(flow.name() + "." + step + " is never reached"));
    }

    private void targets(FlowDefinition flow, Step<?> step, String where) {
        for (Move<?> move : step.moves().values()) {
            for (Exit<?> exit : move.exits()) {
                boolean known = flow.has(exit.target()) || exit.target().equals(Exit.AWAY) && move.opening() != null;
                require(known, where + " leads to unknown " + exit.target());
            }
            if (move.opening() != null) {
                FlowDefinition opened = flows.get(move.opening().flow());
                require(
                        opened != null,
                        where + " opens unknown flow " + move.opening().flow());
                boolean letsIn = opened == null || opened.needed() == null || opened.needed() == flow.needed();
                require(move.deed() == null || letsIn, where + " does something and then opens a flow that may refuse");
            }
        }
        if (step.passage() instanceof Passage.Entering entering) {
            FlowDefinition entered = flows.get(entering.flow());
            require(entered != null, where + " enters unknown flow " + entering.flow());
            require(entered == null || comesBack(entered), where + " enters a flow that never comes back");
        }
    }

    private static boolean comesBack(FlowDefinition flow) {
        return flow.steps().values().stream().anyMatch(step -> step.passage() instanceof Passage.Returning);
    }

    private void buttons(Step<?> step, String where) {
        Set<String> events = new HashSet<>();
        for (StepButton<?> button : step.buttons()) {
            require(events.add(button.event()), where + " has two buttons " + button.event());
            require(
                    !RESERVED.contains(button.event()),
                    where + " has a button " + button.event() + ", a reserved name");
        }
    }

    private void shape(Step<?> step, String where) {
        require(!step.name().equals(Exit.AWAY), where + " has a reserved name");
        if (step.passage() != null) {
            return;
        }
        require(!step.sayings().isEmpty(), where + " says nothing");
        boolean leadsOn = step.moves().values().stream()
                .flatMap(move -> move.exits().stream())
                .anyMatch(exit -> !exit.target().equals(step.name()));
        boolean onlyButtons = step.choice() == null && step.question() == null && step.file() == null;
        require(leadsOn || step.ends() || onlyButtons && !step.buttons().isEmpty(), where + " is a dead end");
    }

    private static List<String> texts(Step<?> step) {
        List<String> keys = new ArrayList<>();
        step.sayings().forEach(saying -> keys.add(saying.key()));
        if (step.remains() != null) {
            keys.add(step.remains().key());
        }
        step.buttons().forEach(button -> keys.add(button.label().key()));
        if (step.choice() != null && step.choice().done() != null) {
            keys.add(step.choice().done().key());
        }
        step.moves().values().stream()
                .map(Move::receipt)
                .filter(Objects::nonNull)
                .forEach(receipt -> keys.add(receipt.key()));
        return keys;
    }

    private void written(String key, String where) {
        for (Language language : Language.values()) {
            require(words.knows(key, language), where + " says " + key + ", not written in " + language);
        }
    }

    private static Set<String> reached(FlowDefinition flow) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(flow.first()));
        while (!next.isEmpty()) {
            String step = next.pop();
            if (flow.has(step) && reached.add(step)) {
                flow.step(step)
                        .moves()
                        .values()
                        .forEach(move -> move.exits().forEach(exit -> next.push(exit.target())));
            }
        }
        return reached;
    }

    private void require(boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }
}
