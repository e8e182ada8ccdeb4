package app.linekeeper.domain.card.desk;

import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardRefund;
import app.linekeeper.domain.card.MismatchDecision;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attempt's card before an operator.
 *
 * @param partner the partner's name
 * @param order the order's number; null for a top-up
 * @param company the name of the company that pays; null for a person
 * @param returns what goes or went back, oldest first
 * @param decisions what can be made of money that is not what was asked for
 */
public record CardAtDesk(
        CardAttempt attempt,
        String partner,
        @Nullable String order,
        @Nullable String company,
        List<CardRefund> returns,
        Set<MismatchDecision> decisions) {

    public CardAtDesk {
        returns = List.copyOf(returns);
        decisions = Set.copyOf(decisions);
    }
}
