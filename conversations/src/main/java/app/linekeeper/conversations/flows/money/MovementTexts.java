package app.linekeeper.conversations.flows.money;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.ledger.Movement;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;

/** One page of an account's history: a row of text for each movement, a button for each order among them. */
final class MovementTexts {

    private MovementTexts() {}

    static List<Text> rows(Page<Movement> page, Turn turn) {
        return page.rows().stream().map(movement -> row(movement, turn)).toList();
    }

    /** The page's orders; the pages are counted by movements. */
    static Options<OrderId> orders(Page<Movement> page) {
        return new Options<>(
                page.rows().stream()
                        .filter(movement -> movement.order() != null)
                        .map(movement ->
                                Option.of(Objects.requireNonNull(movement.order()), about("movement.order", movement)))
                        .distinct()
                        .toList(),
                page.total());
    }

    private static Text row(Movement movement, Turn turn) {
        return Text.of(movement.amount().isNegative() ? "movement.out" : "movement.in")
                .with("day", movement.at().atZone(turn.zone()).toLocalDate())
                .with("sum", movement.amount())
                .with("what", what(movement));
    }

    private static Text what(Movement movement) {
        return switch (movement.kind()) {
            case TOP_UP -> Text.of("movement.top_up");
            case WALLET_PAYMENT -> about("movement.payment", movement);
            case BONUS_PAYMENT -> about("movement.payment", movement);
            case BONUS_CREDIT -> Text.of("movement.bonus_credit");
        };
    }

    private static Text about(String key, Movement movement) {
        return Text.of(key)
                .with("number", Objects.requireNonNull(movement.orderNumber()))
                .with("client", Objects.requireNonNull(movement.client()));
    }
}
