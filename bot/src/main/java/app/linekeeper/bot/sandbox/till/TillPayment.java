package app.linekeeper.bot.sandbox.till;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment in the sandbox.
 *
 * @param returnTo where the payer is led; null for a charge of a card that was kept
 * @param notifyTo where it is told of; null where nobody listens
 * @param saves whether the card is to be kept
 */
record TillPayment(
        String id,
        AttemptRef attempt,
        Money sum,
        String description,
        Language language,
        @Nullable URI returnTo,
        @Nullable URI notifyTo,
        boolean saves,
        Instant begunAt,
        Instant expiresAt,
        PaymentStatus status,
        Money refunded,
        @Nullable Decline decline,
        @Nullable KeptMethod kept) {

    PaymentSnapshot snapshot(Instant now) {
        return new PaymentSnapshot(
                new GatewayPayment(id), attempt.id().toString(), status(now), sum, refunded, decline, kept, null);
    }

    PaymentStatus status(Instant now) {
        return status == PaymentStatus.PENDING && now.isAfter(expiresAt) ? PaymentStatus.EXPIRED : status;
    }

    TillPayment paid(@Nullable KeptMethod card) {
        return with(PaymentStatus.SUCCEEDED, refunded, null, card);
    }

    TillPayment refused(@Nullable Decline why) {
        return with(PaymentStatus.CANCELED, refunded, why, null);
    }

    TillPayment givenBack(Money all) {
        return with(status, all, decline, kept);
    }

    private TillPayment with(PaymentStatus now, Money back, @Nullable Decline why, @Nullable KeptMethod card) {
        return new TillPayment(
                id,
                attempt,
                sum,
                description,
                language,
                returnTo,
                notifyTo,
                saves,
                begunAt,
                expiresAt,
                now,
                back,
                why,
                card);
    }
}
