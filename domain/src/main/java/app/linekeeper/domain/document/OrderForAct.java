package app.linekeeper.domain.document;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order in the list of documents.
 *
 * @param number of the order, in digits
 * @param client the client's name
 * @param total what was paid and not given back, or is to be paid
 * @param payer the company that paid, or the client's where the client paid by a link; null for none
 * @param act the act that was issued; null if none was
 * @param actNumber the number of that act
 * @param refusal why there can be no act yet; null if there is one or it can be had
 */
public record OrderForAct(
        OrderId order,
        String number,
        String client,
        Money total,
        Instant placedAt,
        @Nullable CompanyId payer,
        @Nullable DocumentId act,
        @Nullable String actNumber,
        @Nullable Refusal refusal) {

    public boolean hasAct() {
        return act != null;
    }

    /** Whether it is still to be paid, be it at a price that lapsed. */
    public boolean waitsToBePaid() {
        return refusal != null && refusal.reason() == Reason.ACT_UNPAID;
    }

    /** Whether asking gives an act: the one there is, or a new one. */
    public boolean canHaveAct() {
        return refusal == null;
    }
}
