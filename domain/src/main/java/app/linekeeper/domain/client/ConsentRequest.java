package app.linekeeper.domain.client;

import org.jspecify.annotations.Nullable;

/**
 * Who asks a client for consent.
 *
 * @param partner the name of the partner who asks
 * @param account the name of the account it is about; null where the client brings their own or gets a new one
 */
public record ConsentRequest(String partner, @Nullable String account) {}
