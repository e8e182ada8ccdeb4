package app.linekeeper.domain.overview;

/**
 * How much money waits for operators to do something about it.
 *
 * @param withdrawals that are to be granted or refused
 * @param payouts that are to be ordered at the bank
 * @param entries by hand that a second operator has to agree to
 * @param cards money by card that somebody has to see to: not what was asked for, not given back, or not as the provider says
 */
public record OperatorTasks(int withdrawals, int payouts, int entries, int cards) {}
