package app.linekeeper.conversations.flows.paying;

import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderLineKind;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;

/** Orders in words. */
final class OrderTexts {

    private OrderTexts() {}

    /** "renewal of line 10452 for 12 months", "3 new lines for 6 months". */
    static Text what(OrderCard order) {
        OrderCard.Row first = order.rows().get(0);
        Text term = Text.of("quote.term").with("n", first.months());
        int lines = order.rows().size();
        if (first.kind() == OrderLineKind.BUY) {
            return Text.of("pay.what_buy")
                    .with("n", lines)
                    .with("channels", String.join(", ", first.channels()))
                    .with("term", term);
        }
        return lines == 1
                ? Text.of("pay.what_renew")
                        .with("number", Objects.requireNonNull(first.lineNumber()))
                        .with("name", first.lineName())
                        .with("term", term)
                : Text.of("pay.what_renew_several").with("n", lines).with("term", term);
    }

    /** Each line of an active order with its last day, one a row. */
    static List<Text> running(OrderCard order) {
        return order.rows().stream()
                .map(row -> Text.of("pay.running")
                        .with("number", Objects.requireNonNull(row.lineNumber()))
                        .with("name", row.lineName())
                        .with("end", Objects.requireNonNull(row.end())))
                .toList();
    }
}
