package app.linekeeper.domain.settlement;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;

/**
 * Money that is here, to pay an order with.
 *
 * @param way the name of the way it came, at most 30 characters, by which people are told of it
 * @param kind what moving it is called in the ledger
 * @param account where it stands
 * @param sum all of it is for the order
 * @param actor who brought it
 * @param evidence names this money: the same evidence is the same money, and pays once (rule 4)
 */
public record Funds(
        String way,
        TransactionKind kind,
        Payer payer,
        Account account,
        Money sum,
        Actor actor,
        IdempotencyKey evidence) {

    InputHash inputHash(OrderId order) {
        return InputHash.of(order, payer, account, sum, actor);
    }
}
