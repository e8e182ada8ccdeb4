package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.flows.line.LineRows;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The lines that run by an order, in words. */
public final class RunningLines {

    private RunningLines() {}

    /** Each with its last day, one a row; many of one day in one. */
    public static List<Text> of(OrderCard order) {
        return new LineRows<OrderCard.Row>(
                        OrderCard.Row::lineNumber,
                        row -> Text.of("pay.running")
                                .with("number", Objects.requireNonNull(row.lineNumber()))
                                .with("name", row.lineName())
                                .with("end", end(row)),
                        (lines, rows) -> Text.of("pay.running_several")
                                .with("lines", lines)
                                .with("end", end(rows.get(0))))
                .of(order.rows().stream().filter(row -> row.end() != null).toList(), RunningLines::end);
    }

    private static LocalDate end(OrderCard.Row row) {
        return Objects.requireNonNull(row.end());
    }
}
