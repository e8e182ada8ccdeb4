package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice in a list.
 *
 * @param company that is asked to pay
 * @param client for whom it was ordered what it asks for; null for one that tops up a wallet
 */
public record InvoiceRow(
        InvoiceId id,
        String number,
        InvoiceState state,
        String company,
        @Nullable String client,
        Money sum,
        Instant issuedAt) {}
