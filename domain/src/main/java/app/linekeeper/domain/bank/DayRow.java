package app.linekeeper.domain.bank;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.shared.Money;

/**
 * What moved in one way on a day.
 *
 * @param way how orders were paid, or how money came from the bank
 * @param sum of all of it; below zero for what was given or taken back
 * @param count how many transactions
 */
public record DayRow(TransactionKind way, Money sum, long count) {

    DayRow plus(DayRow other) {
        return new DayRow(way, sum.plus(other.sum), count + other.count);
    }
}
