package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to take money by card that is to begin.
 *
 * @param order what it pays for; null for a top-up
 * @param wallet whose wallet it tops up; null where it is for an order
 * @param email where the receipt is sent
 * @param language in which the payer is spoken to
 * @param saves whether what is paid with is to be kept
 * @param charged what was kept and is charged now; null where the payer pays on a page
 * @param returnTo where the payer is led afterwards; null for the chat
 * @param expiresAt after which it is not to be paid any more
 * @param key names this one: the same key is the same attempt (rule 4)
 */
public record AttemptDraft(
        GatewayId gateway,
        CardMethod method,
        PartnerId partner,
        SellerId seller,
        @Nullable OrderId order,
        @Nullable CompanyId wallet,
        Payer payer,
        Money sum,
        String email,
        Language language,
        boolean saves,
        @Nullable SavedMethodId charged,
        @Nullable URI returnTo,
        Instant expiresAt,
        Actor actor,
        IdempotencyKey key,
        InputHash inputHash) {}
