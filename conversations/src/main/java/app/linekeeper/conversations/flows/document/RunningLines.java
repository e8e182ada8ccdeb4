package app.linekeeper.conversations.flows.document;

import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;

/** The lines that run by an order, in words. */
public final class RunningLines {

    private RunningLines() {}

    /** Each with its last day, one a row. */
    public static List<Text> of(OrderCard order) {
        return order.rows().stream()
                .filter(row -> row.end() != null)
                .map(row -> Text.of("pay.running")
                        .with("number", Objects.requireNonNull(row.lineNumber()))
                        .with("name", row.lineName())
                        .with("end", Objects.requireNonNull(row.end())))
                .toList();
    }
}
