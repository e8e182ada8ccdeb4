package app.linekeeper.conversations.flows.document;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * A page of orders.
 *
 * @param ofOneClient whether only those of one client were asked for
 * @param isSearch whether they were searched for
 * @param today of whoever looks
 * @param zone theirs
 */
record Listed(Page<OrderForAct> page, boolean ofOneClient, boolean isSearch, LocalDate today, ZoneId zone) {

    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MM.uu", Locale.ROOT);

    boolean areSomeListed() {
        return !page.rows().isEmpty();
    }

    boolean hasNone() {
        return !ofOneClient && isNothingThere();
    }

    boolean clientHasNone() {
        return ofOneClient && isNothingThere();
    }

    /** Whether the list is of one client, whose name is known by an order. */
    boolean isOfClient() {
        return ofOneClient && areSomeListed();
    }

    boolean isOfAll() {
        return !isOfClient() && !clientHasNone();
    }

    Text client(Text text) {
        return text.with("client", page.rows().get(0).client());
    }

    Options<OrderId> options() {
        return Options.of(
                page,
                row -> Option.of(
                        row.order(),
                        mark(row)
                                .with("month", month(row))
                                .with(
                                        "company",
                                        ShortName.of(Objects.requireNonNullElse(row.payerName(), row.client())))
                                .with("sum", row.total())));
    }

    /** Of the order: by its name in this year, else in figures. */
    private Text month(OrderForAct row) {
        LocalDate placed = LocalDate.ofInstant(row.placedAt(), zone);
        return placed.getYear() == today.getYear()
                ? Text.of("documents.month").with("month", String.valueOf(placed.getMonthValue()))
                : Text.of("common.as_is").with("text", MONTH_OF_YEAR.format(placed));
    }

    private boolean isNothingThere() {
        return page.isEmpty() && !isSearch;
    }

    private static Text mark(OrderForAct row) {
        if (row.refusal() == null && row.acts().due() > 0) {
            return Text.of("documents.possible");
        }
        if (row.hasAct()) {
            return Text.of(row.acts().inForce() == 1 ? "documents.issued" : "documents.issued_several");
        }
        if (row.waitsToBePaid()) {
            return Text.of("documents.unpaid");
        }
        if (row.isNeverToHaveAct()) {
            return Text.of("documents.never");
        }
        return row.isTooEarly() ? Text.of("documents.later") : Text.of("documents.impossible");
    }
}
