package app.linekeeper.domain.document;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order in the list of documents.
 *
 * @param number of the order, in digits
 * @param client the client's name
 * @param total what was paid and not given back, or is to be paid
 * @param payer the company that paid, or the client's where the client paid by a link; null for none
 * @param payerName its name; null for none
 * @param acts that it has, and is still to get
 * @param refusal why there can be no act, or none yet; null where nothing is missing
 */
public record OrderForAct(
        OrderId order,
        String number,
        String client,
        Money total,
        Instant placedAt,
        @Nullable CompanyId payer,
        @Nullable String payerName,
        OrderActs acts,
        @Nullable Refusal refusal) {

    private static final Set<Reason> NEVER =
            EnumSet.of(Reason.ACT_BONUSES, Reason.ACT_PERSON, Reason.ACT_CANCELLED, Reason.ACT_GIVEN_BACK);

    /** The newest act in force; null if none was issued. */
    public @Nullable DocumentId act() {
        return acts.newest();
    }

    /** The number of that act. */
    public @Nullable String actNumber() {
        return acts.number();
    }

    public boolean hasAct() {
        return act() != null;
    }

    /** Whether it is still to be paid, be it at a price that lapsed. */
    public boolean waitsToBePaid() {
        return refusal != null && refusal.reason() == Reason.ACT_UNPAID;
    }

    /** Whether there will never be an act of it. */
    public boolean isNeverToHaveAct() {
        return refusal != null && NEVER.contains(refusal.reason());
    }

    /** Whether nothing is missing but that its day comes. */
    public boolean isTooEarly() {
        return refusal != null && refusal.reason() == Reason.ACT_LATER;
    }

    /** Whether asking gives an act: those there are, or a new one. */
    public boolean canHaveAct() {
        return hasAct() || refusal == null;
    }
}
