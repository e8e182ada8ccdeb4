package app.linekeeper.domain.gateway;

import org.jspecify.annotations.Nullable;

/**
 * The organisation that paid, as its bank names it.
 *
 * @param taxNumber INN or BIN
 */
public record BankPayer(@Nullable String name, String taxNumber) {}
