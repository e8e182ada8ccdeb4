package app.linekeeper.conversations.flows.refund;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.line.ManyLines;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.refund.OrderToRefund;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order before an operator who refunds lines of it.
 *
 * @param chosen the lines that are ticked
 * @param why as it was typed; empty until then
 * @param refunded what was given back just now; null until then
 */
record RefundSheet(
        OrderToRefund order,
        List<OrderLineId> chosen,
        String why,
        @Nullable Money refunded) {

    /** Of one kind: more would not fit a message. */
    private static final int MOST_OBSTACLES = 10;

    boolean isPossible() {
        return order.rows().stream().anyMatch(row -> row.obstacle() == null);
    }

    boolean isImpossible() {
        return !isPossible();
    }

    boolean hasObstacles() {
        return order.rows().stream().anyMatch(row -> row.obstacle() != null);
    }

    Text order(Text text) {
        return text.with("number", order.number())
                .with("partner", order.partner())
                .with("client", order.client())
                .with("paid", order.paid() == null ? "UNPAID" : "PAID")
                .with("sum", order.paid() == null ? order.givenBack() : order.paid())
                .with("back", order.givenBack());
    }

    Text obstacles(Text text) {
        return text.with(
                "rows",
                order.rows().stream()
                        .filter(row -> row.obstacle() != null)
                        .limit(MOST_OBSTACLES)
                        .map(row -> Text.of("refund.obstacle")
                                .with("line", line(row))
                                .with(
                                        "why",
                                        Objects.requireNonNull(row.obstacle()).text()))
                        .toList());
    }

    List<Option<OrderLineId>> options() {
        return order.rows().stream()
                .filter(row -> row.obstacle() == null)
                .map(row -> Option.of(
                        row.id(), Text.of("refund.line").with("line", line(row)).with("sum", row.sum())))
                .toList();
    }

    /** Fills everything that is asked for and where the money goes. */
    Text chosen(Text text) {
        return sum(text)
                .with("number", order.number())
                .with("partner", order.partner())
                .with("n", chosenRows().size())
                .with(
                        "lines",
                        ManyLines.numbers(chosenRows().stream()
                                .map(row -> Objects.requireNonNull(row.number()))
                                .toList()))
                .with("way", way())
                .with("why", why);
    }

    Text sum(Text text) {
        return text.with(
                "sum",
                chosenRows().stream()
                        .map(OrderToRefund.Row::sum)
                        .reduce(Money.zero(order.givenBack().currency()), Money::plus));
    }

    Text done(Text text) {
        return text.with("number", order.number())
                .with("sum", Objects.requireNonNullElse(refunded, order.givenBack()))
                .with("way", way());
    }

    private String way() {
        return order.by().name();
    }

    private List<OrderToRefund.Row> chosenRows() {
        return order.rows().stream().filter(row -> chosen.contains(row.id())).toList();
    }

    private static Text line(OrderToRefund.Row row) {
        return row.number() == null
                ? Text.of("refund.line_new").with("name", row.name())
                : Text.of("refund.line_named").with("number", row.number()).with("name", row.name());
    }
}
