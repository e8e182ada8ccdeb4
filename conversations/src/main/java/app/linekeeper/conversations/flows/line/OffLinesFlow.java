package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.LineId;
import org.springframework.stereotype.Component;

/** The lines of all clients that are off, the latest first, from whose cards they are renewed. */
@Component
final class OffLinesFlow implements Flow {

    private final LinePicking lines;
    private final FindingLines finding;

    OffLinesFlow(LinePicking lines, FindingLines finding) {
        this.lines = lines;
        this.finding = finding;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.OFF_LINES, 1)
                .step(
                        "list",
                        this::off,
                        s -> s.says("off_lines.list")
                                .choosePaged(
                                        LINE,
                                        options -> options,
                                        c -> c.stillIf(lines::isStillTheirs).opens(FlowNames.LINE, LINE)))
                .build();
    }

    private Options<LineId> off(Turn turn, PageWanted page) {
        return Options.of(turn.need(finding.off(turn.acting().member(), page.number())), LineTexts::optionWithClient);
    }
}
