package app.linekeeper.domain.overview;

/**
 * How much money waits for operators to do something about it.
 *
 * @param withdrawals that are to be granted or refused
 * @param payouts that are to be ordered at the bank
 * @param entries by hand that a second operator has to agree to
 */
public record OperatorTasks(int withdrawals, int payouts, int entries) {}
