package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import java.util.List;

/**
 * What a provider prints on the receipt that the law asks of it (54-FZ), where it does.
 *
 * @param email where it is sent
 * @param items at least one; their totals make the sum that is paid
 */
public record Receipt(String email, List<Item> items) {

    public Receipt {
        items = List.copyOf(items);
    }

    /**
     * @param name at most 128 characters
     * @param quantity at least 1; the total need not be divisible by it
     */
    public record Item(String name, int quantity, Money total) {}
}
