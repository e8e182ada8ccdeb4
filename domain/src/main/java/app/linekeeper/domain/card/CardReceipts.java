package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.invoice.InvoicedLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what an attempt takes money for, in the payer's language. */
@Component
class CardReceipts {

    private static final int LONGEST_NAME = 128;
    private static final int MOST_ITEMS = 80;

    private final Orders orders;
    private final InvoicedLines lines;
    private final Words words = Words.standard();

    CardReceipts(Orders orders, InvoicedLines lines) {
        this.orders = orders;
        this.lines = lines;
    }

    /** In a few words. */
    String description(CardAttempt attempt) {
        Text text = order(attempt)
                .map(order -> Text.of("card.for_order").with("number", order.number()))
                .orElseGet(() -> Text.of("card.for_wallet"));
        return words.plain(text, attempt.language());
    }

    /** Row by row; needs a transaction. */
    Receipt of(CardAttempt attempt) {
        List<Receipt.Item> items = order(attempt)
                .map(order -> items(order, attempt))
                .filter(rows -> rows.size() <= MOST_ITEMS)
                .orElseGet(() -> one(attempt, attempt.sum()));
        return new Receipt(attempt.email(), items);
    }

    /** Of a part that goes back. */
    Receipt ofReturn(CardAttempt attempt, Money part) {
        return new Receipt(attempt.email(), one(attempt, part));
    }

    private List<Receipt.Item> items(Order order, CardAttempt attempt) {
        return lines.of(order, PayingTerms.of(attempt.payer()).priceBasis(), attempt.language()).stream()
                .map(row -> new Receipt.Item(cut(row.what()), row.quantity(), row.sum()))
                .toList();
    }

    private List<Receipt.Item> one(CardAttempt attempt, Money sum) {
        return List.of(new Receipt.Item(cut(description(attempt)), 1, sum));
    }

    private Optional<Order> order(CardAttempt attempt) {
        OrderId order = attempt.order();
        return order == null ? Optional.empty() : orders.findById(order);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
