package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;

/**
 * The account of a client whom somebody named.
 *
 * @param isNew whether it was opened now; otherwise it was there under nearly the same name, and nothing was opened
 */
public record OpenedAccount(ClientId client, boolean isNew) {}
