package app.linekeeper.conversations.flows.paying;

import app.linekeeper.conversations.flows.document.WayWords;
import app.linekeeper.conversations.flows.line.LineRows;
import app.linekeeper.conversations.flows.line.ManyLines;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderLineKind;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Orders in words. */
public final class OrderTexts {

    private OrderTexts() {}

    /** Fills the number, the client, what is ordered and what it costs. */
    public static Text order(Text text, OrderCard order) {
        return text.with("number", order.number())
                .with("client", order.clientName())
                .with("what", what(order))
                .with("sum", order.partnerPays());
    }

    /** "renewal of line 10452 for 12 months", "3 new lines for 6 months". */
    private static Text what(OrderCard order) {
        OrderCard.Row first = order.rows().get(0);
        Text term = Text.of("quote.term").with("n", first.months());
        int lines = order.rows().size();
        List<String> numbers = order.rows().stream()
                .map(OrderCard.Row::lineNumber)
                .filter(Objects::nonNull)
                .toList();
        if (first.kind() == OrderLineKind.BUY) {
            return Text.of(numbers.size() == lines ? "pay.what_bought" : "pay.what_buy")
                    .with("n", lines)
                    .with("numbers", ManyLines.numbers(numbers))
                    .with("channels", String.join(", ", first.channels()))
                    .with("term", term);
        }
        return lines == 1
                ? Text.of("pay.what_renew")
                        .with("number", Objects.requireNonNull(first.lineNumber()))
                        .with("name", first.lineName())
                        .with("term", term)
                : Text.of("pay.what_renew_several")
                        .with("n", lines)
                        .with("numbers", ManyLines.numbers(numbers))
                        .with("term", term);
    }

    /** What a paid order was paid from. */
    static Text from(OrderCard order) {
        return paid("pay.from_", order);
    }

    /** Of a paid order, in the words of the way the money came. */
    static Text paid(String beginning, OrderCard order) {
        return WayWords.of(beginning, order.paidWay(), order.payerName());
    }

    /** Until when the lines of a paid order run, or that they do not yet. */
    static Text until(OrderCard order) {
        List<LocalDate> ends = order.rows().stream()
                .map(OrderCard.Row::end)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (ends.size() < order.rows().size()) {
            return Text.of("pay.receipt_pending");
        }
        LocalDate first = ends.get(0);
        LocalDate last = ends.get(ends.size() - 1);
        return first.equals(last)
                ? Text.of("pay.receipt_until").with("end", last)
                : Text.of("pay.receipt_between").with("first", first).with("last", last);
    }

    /** What each line would be paid until if the order were paid now, one a row, many of one day in one; bought ones are all alike. */
    static List<Text> promised(OrderCard order) {
        OrderCard.Row first = order.rows().get(0);
        if (first.kind() == OrderLineKind.BUY) {
            return List.of(
                    Text.of("pay.promised_new").with("n", order.rows().size()).with("end", endIfPaidNow(first)));
        }
        return new LineRows<OrderCard.Row>(
                        OrderCard.Row::lineNumber,
                        row -> Text.of("pay.promised")
                                .with("number", Objects.requireNonNull(row.lineNumber()))
                                .with("name", row.lineName())
                                .with("end", endIfPaidNow(row)),
                        (lines, rows) -> Text.of("pay.promised_several")
                                .with("lines", lines)
                                .with("end", endIfPaidNow(rows.get(0))))
                .of(order.rows(), OrderTexts::endIfPaidNow);
    }

    private static LocalDate endIfPaidNow(OrderCard.Row row) {
        return Objects.requireNonNull(row.endIfPaidNow());
    }
}
