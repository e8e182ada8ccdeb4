package app.linekeeper.domain.card.desk;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.shared.Money;

/**
 * An attempt in an operator's list.
 *
 * @param partner the partner's name
 * @param sum what came, or is to come
 */
public record CardRow(AttemptId id, long number, String partner, CardState state, Money sum) {}
