package app.linekeeper.domain.card.desk;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardRefundId;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that a provider would not give back.
 *
 * @param number of the attempt
 * @param partner the partner's name
 * @param words why, as the provider said
 */
public record FailedReturn(
        CardRefundId id,
        AttemptId attempt,
        long number,
        String partner,
        GatewayId gateway,
        Money sum,
        @Nullable String words) {}
