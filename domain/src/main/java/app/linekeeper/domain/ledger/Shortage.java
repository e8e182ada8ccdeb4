package app.linekeeper.domain.ledger;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;

/** How it is said that an account does not cover a price. */
public final class Shortage {

    private Shortage() {}

    /** The refusal, where the balance does not cover what is needed. */
    public static Optional<Refusal> find(Reason reason, Money needed, Money balance) {
        return balance.isLessThan(needed) ? Optional.of(of(reason, needed, balance)) : Optional.empty();
    }

    /** The refusal with what stands there, what is needed and what lacks. */
    public static Refusal of(Reason reason, Money needed, Money balance) {
        return Refusal.of(reason)
                .with("balance", balance)
                .with("needed", needed)
                .with("lacks", needed.minus(balance));
    }
}
