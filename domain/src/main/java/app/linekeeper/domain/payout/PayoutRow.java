package app.linekeeper.domain.payout;

import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;

/**
 * A payout as an operator sees it.
 *
 * @param partner the name of the partner
 * @param requisites where to pay it, as they are now
 */
public record PayoutRow(
        PayoutId id, PayoutKind kind, String partner, Requisites requisites, Money sum, Instant owedAt) {}
