package app.linekeeper.domain.gateway.receipt;

import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.shared.Money;
import java.util.List;

/**
 * A line of a receipt as tills want it: the price times the quantity is the total, to the minor unit. Where no price does that,
 * the line is one piece of its total.
 *
 * @param name at most 128 characters
 */
public record ReceiptLine(String name, int quantity, Money price, Money total) {

    public static List<ReceiptLine> of(Receipt receipt) {
        return receipt.items().stream().map(ReceiptLine::of).toList();
    }

    private static ReceiptLine of(Receipt.Item item) {
        long minor = item.total().minor();
        int quantity = minor % item.quantity() == 0 ? item.quantity() : 1;
        Money price = new Money(minor / quantity, item.total().currency());
        return new ReceiptLine(item.name(), quantity, price, item.total());
    }
}
