package app.linekeeper.domain.ledger;

import app.linekeeper.domain.shared.Money;

/**
 * One side of a transaction.
 *
 * @param amount added to the account; negative takes away
 */
public record Posting(Account account, Money amount) {

    public Posting {
        if (!account.currency().equals(amount.currency())) {
            throw new IllegalArgumentException("an account in " + account.currency() + " cannot take " + amount);
        }
    }

    /** What would take this posting back. */
    Posting reversed() {
        return new Posting(account, amount.negated());
    }
}
