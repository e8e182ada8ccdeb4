package app.linekeeper.domain.ledger;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;

/** How it is said that an account does not cover a price. */
public final class Shortage {

    private Shortage() {}

    /** The refusal with what stands there, what is needed and what lacks. */
    public static Refusal of(Reason reason, Money needed, Money balance) {
        return Refusal.of(reason)
                .with("balance", balance)
                .with("needed", needed)
                .with("lacks", needed.minus(balance));
    }
}
