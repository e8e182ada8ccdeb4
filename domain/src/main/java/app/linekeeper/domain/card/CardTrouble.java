package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.GatewayId;
import org.jspecify.annotations.Nullable;

/**
 * A provider is not as it should be: it refuses us, is not trusted, says something else than before, or other money came.
 * Told to operators, within a transaction.
 *
 * @param attempt null where it is about none
 * @param words what is wrong, without secrets
 */
public record CardTrouble(GatewayId gateway, @Nullable AttemptId attempt, String words) {}
