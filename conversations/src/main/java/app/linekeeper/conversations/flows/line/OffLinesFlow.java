package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.domain.line.FindingLines;
import org.springframework.stereotype.Component;

/** The lines of all clients that went off lately, from whose cards they are renewed. */
@Component
final class OffLinesFlow implements Flow {

    private final LinePicking lines;

    OffLinesFlow(LinePicking lines) {
        this.lines = lines;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.OFF_LINES, 1)
                .step(
                        "list",
                        s -> s.says("off_lines.list", (text, turn) -> text.with("days", FindingLines.LATELY.toDays()))
                                .choosePaged(LINE, lines.offLately())
                                .opens(FlowNames.LINE, turn -> turn.facts().only(LINE)))
                .build();
    }
}
