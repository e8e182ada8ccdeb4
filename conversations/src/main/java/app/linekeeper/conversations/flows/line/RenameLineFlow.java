package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.line.RenamingLine;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A member gives a line another name. */
@Component
final class RenameLineFlow implements Flow {

    private static final Slot<String> NAME = Slot.text("name");
    private static final int LONGEST = 4_000;

    private final LinePicking lines;
    private final RenamingLine renaming;

    RenameLineFlow(LinePicking lines, RenamingLine renaming) {
        this.lines = lines;
        this.renaming = renaming;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.RENAME_LINE, 1)
                .takes(LINE)
                .step(
                        "name",
                        lines::line,
                        s -> s.says("rename_line.name", RenameLineFlow::present)
                                .asks(
                                        NAME,
                                        Answers.line(LONGEST),
                                        a -> a.runs(this::rename).then("renamed")))
                .comesBack("renamed", b -> b.opens(FlowNames.LINE, LINE))
                .build();
    }

    private static Text present(LineRow line, Text text) {
        return text.with("number", line.number()).with("name", line.name());
    }

    private Outcome<Facts> rename(Turn turn, IdempotencyKey key) {
        return renaming.rename(turn.acting().member(), turn.get(LINE), turn.get(NAME))
                .map(line -> turn.facts().without(NAME));
    }
}
