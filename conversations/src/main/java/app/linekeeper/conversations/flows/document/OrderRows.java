package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.flows.line.LineRows;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** What an order is about, as rows: each line, or lines that are alike, with the term, the channels and the end. */
public final class OrderRows {

    private OrderRows() {}

    public static List<Text> of(OrderCard order) {
        return of(order, (row, text) -> text);
    }

    /** @param more what is to be said beside it of lines that stand where this one does */
    public static List<Text> of(OrderCard order, BiFunction<OrderCard.Row, Text, Text> more) {
        return new LineRows<OrderCard.Row>(
                        OrderCard.Row::lineNumber,
                        row -> more.apply(row, row(row, line(row))),
                        (lines, rows) -> more.apply(rows.get(0), row(rows.get(0), lines)))
                .of(order.rows(), OrderRows::alike);
    }

    private static List<Object> alike(OrderCard.Row row) {
        return List.of(
                row.lineNumber() == null,
                row.months(),
                row.channels(),
                row.activation(),
                Objects.requireNonNullElse(row.end(), ""));
    }

    private static Text line(OrderCard.Row row) {
        return row.lineNumber() == null
                ? Text.of("order.new_line")
                : Text.of("order.line").with("number", row.lineNumber()).with("name", row.lineName());
    }

    private static Text row(OrderCard.Row row, Text lines) {
        return term(row)
                .with("line", lines)
                .with("term", Text.of("order.term").with("n", row.months()))
                .with("channels", String.join(", ", row.channels()));
    }

    private static Text term(OrderCard.Row row) {
        if (row.activation() == ActivationState.REFUNDED) {
            return Text.of("order.row_refunded");
        }
        return row.end() == null
                ? Text.of("order.row")
                : Text.of("order.row_until").with("end", row.end());
    }
}
