package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.flow.Exit;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Passage;
import app.linekeeper.conversations.flow.Step;
import app.linekeeper.conversations.flow.StepButton;
import app.linekeeper.domain.access.Permission;
import java.util.List;
import java.util.Locale;

/** A flow as a Mermaid state diagram. */
final class Diagram {

    private final StringBuilder lines = new StringBuilder();

    private Diagram() {}

    static String of(FlowDefinition flow) {
        Diagram diagram = new Diagram();
        diagram.flow(flow);
        return diagram.lines.toString();
    }

    private void flow(FlowDefinition flow) {
        line("# " + flow.name());
        line("");
        line("Version " + flow.version() + (flow.command() == null ? "" : ", opened by `/" + flow.command() + "`")
                + (flow.forStrangers() ? ", for everybody" : ", for members")
                + (flow.needed() == null ? "" : " who may " + words(flow.needed()))
                + ".");
        line("");
        line("```mermaid");
        line("stateDiagram-v2");
        line("    [*] --> " + flow.first());
        flow.steps().values().forEach(this::step);
        line("```");
    }

    private static String words(Permission permission) {
        return permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void step(Step<?> step) {
        String name = step.name();
        if (step.passage() instanceof Passage.Entering entering) {
            line("    " + name + " : " + name + " (" + entering.flow() + ")");
        }
        step.moves().forEach((event, move) -> exits(step, event, move));
        for (StepButton<?> button : step.buttons()) {
            if (button.address() != null || button.copied() != null) {
                line("    note right of " + name + " : " + button.event()
                        + (button.address() == null ? " copies a text" : " opens an address"));
            }
        }
        if (step.ends() || step.passage() instanceof Passage.Returning) {
            line("    " + name + " --> [*]");
        }
    }

    private void exits(Step<?> step, String event, Move<?> move) {
        String label = label(step, event);
        String deed = move.deed() == null ? "" : " / runs";
        List<? extends Exit<?>> exits = move.exits();
        for (int i = 0; i < exits.size(); i++) {
            String target = exits.get(i).target();
            if (target.equals(step.name()) && step.button(event).isEmpty()) {
                continue;
            }
            String order = exits.size() == 1 ? "" : i < exits.size() - 1 ? " [" + (i + 1) + "]" : " [else]";
            String to = target.equals(Exit.AWAY) ? away(move) : target;
            line("    " + step.name() + " --> " + to + " : " + label + deed + order
                    + (move.noReturn() ? " (no way back)" : ""));
        }
    }

    private String away(Move<?> move) {
        String id = "flow_" + move.opening().flow();
        String declared = "    state \"" + move.opening().flow() + "\" as " + id + "\n";
        if (lines.indexOf(declared) < 0) {
            lines.append(declared);
        }
        return id;
    }

    private static String label(Step<?> step, String event) {
        return switch (event) {
            case Move.ON -> own(step);
            case Move.CHOSEN -> step.choice() != null && step.choice().isSeveral() ? "ticks" : "chooses";
            case Move.ANSWERED -> "answers";
            case Move.SENT -> "sends a file";
            default -> event;
        };
    }

    private static String own(Step<?> step) {
        if (step.passage() instanceof Passage.Entering) {
            return "comes back";
        }
        return step.passage() == null ? "is passed over" : "goes on";
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}
