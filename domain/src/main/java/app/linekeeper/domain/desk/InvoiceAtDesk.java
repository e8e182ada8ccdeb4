package app.linekeeper.domain.desk;

import app.linekeeper.domain.invoice.InvoiceCard;
import java.util.List;

/**
 * An invoice as an operator sees it.
 *
 * @param keeper the partner whose invoice it is
 * @param received what came for it, in that order
 */
public record InvoiceAtDesk(InvoiceCard card, Keeper keeper, List<CameIn> received) {

    public InvoiceAtDesk {
        received = List.copyOf(received);
    }
}
