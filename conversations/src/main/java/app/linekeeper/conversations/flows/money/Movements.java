package app.linekeeper.conversations.flows.money;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.locales.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One page of an account's history: a row of text for each movement, a button for each order among them.
 *
 * @param balance what stands there now
 * @param zone of whoever looks
 */
record Movements(Page<Movement> page, Money balance, ZoneId zone) {

    boolean areSome() {
        return !page.isEmpty();
    }

    boolean areNone() {
        return page.isEmpty();
    }

    Text balance(Text text) {
        return text.with("sum", balance);
    }

    Text rows(Text text) {
        return text.with("rows", page.rows().stream().map(this::row).toList());
    }

    /** The page's orders; the pages are counted by movements. */
    Options<OrderId> orders() {
        List<Option<OrderId>> orders = page.rows().stream()
                .filter(movement -> movement.order() != null)
                .map(movement -> Option.of(Objects.requireNonNull(movement.order()), about("movement.order", movement)))
                .distinct()
                .toList();
        return new Options<>(orders, page.number(), page.total());
    }

    private Text row(Movement movement) {
        return Text.of(movement.amount().isNegative() ? "movement.out" : "movement.in")
                .with("day", movement.at().atZone(zone).toLocalDate())
                .with("sum", movement.amount())
                .with("what", what(movement));
    }

    /** Each kind has words of its own, which name the order where it is about one. */
    private static Text what(Movement movement) {
        String key = "movement." + movement.kind().name().toLowerCase(Locale.ROOT);
        Text what = movement.order() == null ? Text.of(key) : about(key, movement);
        Movement.Share share = movement.share();
        if (share != null) {
            what = what.with("percent", share.percent()).with("base", share.base());
        }
        return movement.note() == null ? what : what.with("note", movement.note());
    }

    private static Text about(String key, Movement movement) {
        return Text.of(key)
                .with("number", Objects.requireNonNull(movement.orderNumber()))
                .with("client", Objects.requireNonNull(movement.client()));
    }
}
