package app.linekeeper.domain.invoice;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * Money that reached a seller's bank account.
 *
 * @param sum above zero
 * @param bookedOn the day on which the bank booked it, by which it is in time or late, however much later it is loaded
 * @param subject what it is known by, such as the line of a statement
 * @param actor who said what it is for
 * @param evidence names this money: the same evidence is the same money, and is taken once (rule 4)
 */
public record Arrival(
        SellerId seller, Money sum, LocalDate bookedOn, Subject subject, Actor actor, IdempotencyKey evidence) {

    public Arrival {
        if (!sum.isPositive()) {
            throw new IllegalArgumentException("no money: " + sum);
        }
    }
}
