package app.linekeeper.domain.overview;

import org.jspecify.annotations.Nullable;

/**
 * What a client sees of themselves.
 *
 * @param account the name of their account
 * @param partner the name of the partner who looks after it; null if nobody does
 */
public record ClientHome(String account, @Nullable String partner) {}
