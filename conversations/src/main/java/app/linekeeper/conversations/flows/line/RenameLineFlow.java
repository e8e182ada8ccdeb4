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
import app.linekeeper.domain.line.RenamingLine;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
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
                        s -> s.says(
                                        "rename_line.name",
                                        (text, turn) -> text.with(
                                                        "number",
                                                        lines.line(turn).number())
                                                .with("name", lines.line(turn).name()))
                                .asks(NAME, Answers.line(LONGEST))
                                .runs(this::rename)
                                .then("renamed"))
                .step("renamed", s -> s.returns().then("line"))
                .step(
                        "line",
                        s -> s.forks()
                                .opens(FlowNames.LINE, turn -> turn.facts().only(LINE)))
                .build();
    }

    private Outcome<Facts> rename(Turn turn, IdempotencyKey key) {
        return renaming.rename(turn.acting().member(), turn.get(LINE), turn.get(NAME))
                .map(line -> turn.facts().without(NAME));
    }
}
