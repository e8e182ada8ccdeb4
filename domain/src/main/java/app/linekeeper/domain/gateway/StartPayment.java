package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Open a page on which this sum can be paid once.
 *
 * @param description what it is for, in the payer's language, at most 125 characters
 * @param returnTo where the payer is led afterwards, whatever came of it
 * @param notifyTo where the provider tells of it; null where nothing of ours can be reached from outside, so that it is asked
 * @param expiresAt after which it is not to be paid any more; providers that cannot, close it by themselves
 * @param saves whether what is paid with is kept, to be charged later; only where the provider can
 * @param customer names whose it is then, at most 36 characters
 */
public record StartPayment(
        AttemptRef attempt,
        Money sum,
        CardMethod method,
        String description,
        Language language,
        Receipt receipt,
        URI returnTo,
        @Nullable URI notifyTo,
        Instant expiresAt,
        boolean saves,
        String customer) {}
