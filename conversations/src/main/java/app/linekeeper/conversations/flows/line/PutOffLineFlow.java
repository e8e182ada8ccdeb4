package app.linekeeper.conversations.flows.line;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.notice.LinesLeftAlone;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Somebody wants to be reminded of a line on another day, and not before. */
@Component
final class PutOffLineFlow implements Flow {

    private static final Slot<Integer> DAYS = Slot.number("days");
    private static final List<Integer> CHOICES = List.of(1, 3, 7);

    private final LinePicking lines;
    private final LinesLeftAlone leftAlone;

    PutOffLineFlow(LinePicking lines, LinesLeftAlone leftAlone) {
        this.lines = lines;
        this.leftAlone = leftAlone;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.LATER, 1)
                .needs(Permission.ORDER_LINES)
                .takes(LINE)
                .step(
                        "when",
                        lines::line,
                        s -> s.says("later.when", LineTexts::describe)
                                .choose(
                                        DAYS,
                                        PutOffLineFlow::days,
                                        c -> c.runs(this::putOff).noBack().then("done")))
                .step(
                        "done",
                        this::promised,
                        s -> s.says("later.done", Promised::fill)
                                .button("line", "later.line", b -> b.opens(FlowNames.LINE, LINE))
                                .ends())
                .build();
    }

    /** A few days, and the last one where it is none of these; a line that is off by then is told of as such. */
    private static List<Option<Integer>> days(LineRow line) {
        long left = line.daysLeft();
        return Stream.concat(
                        CHOICES.stream().filter(days -> days < left || left <= 0),
                        left > 0 && left <= 14 ? Stream.of((int) left) : Stream.empty())
                .distinct()
                .map(days -> Option.of(
                        days,
                        days == left
                                ? Text.of("later.on_last_day")
                                : Text.of("later.in_days").with("n", days)))
                .toList();
    }

    private Outcome<Facts> putOff(Turn turn, IdempotencyKey key) {
        return leftAlone
                .putOff(
                        turn.acting().member(),
                        turn.get(LINE),
                        turn.today(),
                        turn.today().plusDays(turn.get(DAYS)))
                .map(line -> turn.facts());
    }

    private Promised promised(Turn turn) {
        return new Promised(lines.line(turn), Dates.near(turn.today().plusDays(turn.get(DAYS)), turn.today()));
    }

    /** What is promised: of which line, on which day. */
    private record Promised(LineRow line, Text day) {

        Text fill(Text text) {
            return LineTexts.describe(line, text).with("day", day);
        }
    }
}
