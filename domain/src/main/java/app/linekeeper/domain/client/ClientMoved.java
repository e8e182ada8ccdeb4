package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A client account came to a partner, or left the one it had (rule 36). Published within the transaction that moves it.
 *
 * @param partner the partner it belongs to from now on; null for none
 */
public record ClientMoved(ClientId client, @Nullable PartnerId partner) {}
