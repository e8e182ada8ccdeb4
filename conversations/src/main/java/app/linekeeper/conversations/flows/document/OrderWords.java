package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What an order's card says, and what it offers. */
@Component
final class OrderWords {

    private static final int MOST_ROWS = 10;

    private final OrderCards cards;
    private final OrdersForActs acts;

    OrderWords(OrderCards cards, OrdersForActs acts) {
        this.cards = cards;
        this.acts = acts;
    }

    boolean mayPay(Turn turn) {
        return card(turn).isPlaced() && turn.acting().may(Permission.PAY);
    }

    boolean seesAct(Turn turn) {
        return turn.acting().may(Permission.TAKE_DOCUMENTS);
    }

    boolean canHaveAct(Turn turn) {
        return seesAct(turn) && orderForAct(turn).canHaveAct();
    }

    boolean lacksRequisites(Turn turn) {
        if (!seesAct(turn) || !turn.acting().may(Permission.EDIT_REQUISITES)) {
            return false;
        }
        Refusal refusal = orderForAct(turn).refusal();
        return refusal != null && refusal.reason() == Reason.ACT_REQUISITES;
    }

    boolean isBeingActivated(Turn turn) {
        return card(turn).isPaid() && !card(turn).isActive();
    }

    ClientId client(Turn turn) {
        return card(turn).client();
    }

    CompanyId payer(Turn turn) {
        return Objects.requireNonNull(orderForAct(turn).payer());
    }

    Text sum(Text text, Turn turn) {
        return text.with("sum", card(turn).sum());
    }

    Text order(Text text, Turn turn) {
        OrderCard card = card(turn);
        List<Text> rows = new ArrayList<>();
        card.rows().stream().limit(MOST_ROWS).forEach(row -> rows.add(row(row)));
        if (card.rows().size() > MOST_ROWS) {
            rows.add(Text.of("order.more").with("n", card.rows().size() - MOST_ROWS));
        }
        return text.with("number", card.number())
                .with("day", day(card.placedAt(), turn))
                .with("client", card.clientName())
                .with("rows", rows);
    }

    Text state(Text text, Turn turn) {
        OrderCard card = card(turn);
        return text.with("state", state(card, turn));
    }

    Text act(Text text, Turn turn) {
        OrderForAct order = orderForAct(turn);
        if (order.refusal() != null) {
            return text.with("act", order.refusal().text());
        }
        return text.with(
                "act",
                order.actNumber() == null
                        ? Text.of("order.act_possible")
                        : Text.of("order.act_issued").with("act", order.actNumber()));
    }

    Text asking(Text text, Turn turn) {
        return orderForAct(turn).hasAct() ? Text.of("order.act_again") : text;
    }

    private static Text state(OrderCard card, Turn turn) {
        return switch (card.state()) {
            case CANCELLED -> Text.of("order.cancelled");
            case PAID -> isPaid(card, turn);
            case PLACED ->
                Text.of(card.quotedUntil().isBefore(turn.clock().instant()) ? "order.lapsed" : "order.placed")
                        .with("sum", card.sum())
                        .with("until", day(card.quotedUntil(), turn));
        };
    }

    private static Text isPaid(OrderCard card, Turn turn) {
        Text from = card.payer() == null
                ? Text.of("order.from_bonuses")
                : Text.of("order.from_wallet").with("company", card.payer());
        return Text.of(card.isActive() ? "order.paid" : "order.being_activated")
                .with("day", day(Objects.requireNonNull(card.paidAt()), turn))
                .with("sum", card.sum())
                .with("from", from);
    }

    private static Text row(OrderCard.Row row) {
        Text line = row.lineNumber() == null
                ? Text.of("order.new_line")
                : Text.of("order.line").with("number", row.lineNumber()).with("name", row.lineName());
        Text term = Text.of("order.term").with("n", row.months());
        Text said = row.end() == null
                ? Text.of("order.row")
                : Text.of("order.row_until").with("end", row.end());
        return said.with("line", line).with("term", term).with("channels", String.join(", ", row.channels()));
    }

    private static LocalDate day(Instant instant, Turn turn) {
        return instant.atZone(turn.zone()).toLocalDate();
    }

    private OrderCard card(Turn turn) {
        return turn.once("card", () -> turn.need(cards.of(turn.acting().member(), turn.get(ORDER))));
    }

    private OrderForAct orderForAct(Turn turn) {
        return turn.once("act", () -> turn.need(acts.one(turn.acting().member(), turn.get(ORDER))));
    }
}
