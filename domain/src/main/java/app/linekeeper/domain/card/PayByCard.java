package app.linekeeper.domain.card;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import org.jspecify.annotations.Nullable;

/**
 * Take money by card.
 *
 * @param payer the company that pays; null for a person
 * @param sum what the person saw and agreed to
 * @param email where the receipt is sent, as it was typed
 * @param saves whether what is paid with is to be kept, to be charged later
 */
public record PayByCard(
        MemberId member,
        GatewayId gateway,
        CardMethod method,
        @Nullable CompanyId payer,
        Money sum,
        String email,
        Language language,
        boolean saves,
        IdempotencyKey key) {}
