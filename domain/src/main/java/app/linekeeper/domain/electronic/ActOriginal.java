package app.linekeeper.domain.electronic;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentId;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What an electronic original is made of.
 *
 * @param act what the act says, from the day of issue
 * @param paid by which of a bank's documents it was paid before, as far as that is known
 * @param sellerId of the seller in electronic exchange; empty where the kind needs none
 * @param buyerId of the buyer likewise
 * @param madeAt when the file is made, in the seller's zone
 */
public record ActOriginal(
        DocumentId id, ActContent act, List<PaymentPaper> paid, String sellerId, String buyerId, LocalDateTime madeAt) {

    public ActOriginal {
        paid = List.copyOf(paid);
    }
}
