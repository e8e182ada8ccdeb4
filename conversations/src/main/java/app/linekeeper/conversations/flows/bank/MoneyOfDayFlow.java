package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.bank.DayRow;
import app.linekeeper.domain.bank.MoneyOfTheDay;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was paid and what came on a day, by way and currency: today, and back day by day. */
@Component
final class MoneyOfDayFlow implements Flow {

    static final String NAME = "bank_day";

    private static final Slot<LocalDate> DAY = Slot.date("bank_day");

    private final MoneyOfTheDay money;

    MoneyOfDayFlow(MoneyOfTheDay money) {
        this.money = money;
    }

    /** @param isToday whether nothing can have moved later yet */
    private record Day(LocalDate date, boolean isToday, List<DayRow> rows) {

        boolean isEmpty() {
            return rows.isEmpty();
        }

        boolean isFull() {
            return !rows.isEmpty();
        }

        boolean isPast() {
            return !isToday;
        }

        Text named(Text text) {
            return text.with("day", Dates.withWeekday(date));
        }

        Text rows(Text text) {
            return text.with(
                    "rows",
                    rows.stream()
                            .map(row -> Text.of("bank_day.row")
                                    .with("way", row.way().name())
                                    .with("sum", row.sum())
                                    .with("n", row.count()))
                            .toList());
        }
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .step(
                        "day",
                        this::day,
                        s -> s.says("bank_day.title", Day::named)
                                .saysIf(Day::isFull, "bank_day.rows", Day::rows)
                                .saysIf(Day::isEmpty, "bank_day.nothing")
                                .button(
                                        "before",
                                        "bank_day.before",
                                        b -> b.sets(DAY, day -> day.date().minusDays(1))
                                                .stays())
                                .button(
                                        "after",
                                        "bank_day.after",
                                        b -> b.beside()
                                                .when(Day::isPast)
                                                .sets(DAY, day -> day.date().plusDays(1))
                                                .stays()))
                .build();
    }

    private Day day(Turn turn) {
        LocalDate today = turn.today();
        LocalDate date = turn.find(DAY).orElse(today);
        return new Day(
                date, !date.isBefore(today), turn.need(money.of(turn.acting().member(), date)));
    }
}
