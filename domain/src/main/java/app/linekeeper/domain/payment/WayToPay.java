package app.linekeeper.domain.payment;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way to pay an order: what it costs that way, and whether it is possible now. */
public sealed interface WayToPay {

    Money price();

    /** What stands on the account that would pay. */
    Money balance();

    /** Why it is not possible now; empty if it is. */
    Optional<Refusal> obstacle();

    /**
     * From the wallet of one of the partner's companies.
     *
     * @param documentsPossible whether the company's requisites are complete (rule 27)
     */
    record FromWallet(
            CompanyId company,
            String companyName,
            boolean documentsPossible,
            Money price,
            Money balance,
            @Nullable Refusal refusal)
            implements WayToPay {

        @Override
        public Optional<Refusal> obstacle() {
            return Optional.ofNullable(refusal);
        }
    }

    /** With the partner's bonuses. */
    record WithBonuses(Money price, Money balance, @Nullable Refusal refusal) implements WayToPay {

        @Override
        public Optional<Refusal> obstacle() {
            return Optional.ofNullable(refusal);
        }
    }

    default boolean isPossible() {
        return obstacle().isEmpty();
    }
}
