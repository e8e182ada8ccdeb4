package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;
import org.jspecify.annotations.Nullable;

/** A client in a list. */
public record ClientRow(ClientId id, String name, @Nullable String taxNumber) {}
