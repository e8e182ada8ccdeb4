package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An operator granted or refused a withdrawal. Told within the transaction.
 *
 * @param reason why it was refused; null where it was granted
 */
public record WithdrawalDecided(
        PartnerId partner,
        Money sum,
        String company,
        @Nullable String reason) {}
