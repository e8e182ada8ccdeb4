package app.linekeeper.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.UUID;

/** An account of the ledger: what it stands for, whose it is and in which currency. It is opened by its first posting. */
public record Account(AccountKind kind, UUID owner, Currency currency) {

    /** Derived from what the account is, so that no look-up is needed to find it. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((kind + "/" + owner + "/" + currency).getBytes(StandardCharsets.US_ASCII));
    }
}
