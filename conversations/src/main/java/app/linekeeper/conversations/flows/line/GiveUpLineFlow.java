package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.notice.LinesLeftAlone;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A line is not to be renewed: nobody of the team is reminded of it, until somebody wants that again or renews it. */
@Component
final class GiveUpLineFlow implements Flow {

    private final LinePicking lines;
    private final LinesLeftAlone leftAlone;

    GiveUpLineFlow(LinePicking lines, LinesLeftAlone leftAlone) {
        this.lines = lines;
        this.leftAlone = leftAlone;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.GIVE_UP, 1)
                .needs(Permission.ORDER_LINES)
                .takes(LINE)
                .fork(
                        "begin",
                        f -> f.to("given_up", turn -> leftAlone.isGivenUp(turn.get(LINE)))
                                .then("confirm"))
                .step(
                        "confirm",
                        lines::line,
                        s -> s.says("give_up.confirm", GiveUpLineFlow::describe)
                                .button(
                                        "yes",
                                        "give_up.yes",
                                        b -> b.primary()
                                                .runs(this::giveUp)
                                                .noBack()
                                                .then("given_up")))
                .step(
                        "given_up",
                        lines::line,
                        s -> s.says("give_up.done", LineTexts::describe)
                                .button(
                                        "again",
                                        "give_up.again",
                                        b -> b.runs(this::takeUp).noBack().then("taken_up"))
                                .button("line", "later.line", b -> b.opens(FlowNames.LINE, LINE))
                                .ends())
                .step(
                        "taken_up",
                        lines::line,
                        s -> s.says("give_up.undone", LineTexts::describe)
                                .button("line", "later.line", b -> b.opens(FlowNames.LINE, LINE))
                                .ends())
                .build();
    }

    private static Text describe(LineRow line, Text text) {
        return LineTexts.describe(line, text).with("state", line.state().name());
    }

    private Outcome<Facts> giveUp(Turn turn, IdempotencyKey key) {
        return leftAlone.giveUp(turn.acting().member(), turn.get(LINE)).map(line -> turn.facts());
    }

    private Outcome<Facts> takeUp(Turn turn, IdempotencyKey key) {
        return leftAlone.takeUp(turn.acting().member(), turn.get(LINE)).map(line -> turn.facts());
    }
}
