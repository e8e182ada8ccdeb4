package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;

/**
 * A withdrawal that waits for an operator.
 *
 * @param partner the name of the partner
 * @param requisites where to pay it, as they are now
 * @param balance the partner's bonuses now
 */
public record AwaitedWithdrawal(
        WithdrawalId id, String partner, Requisites requisites, Money sum, Money balance, Instant requestedAt) {}
