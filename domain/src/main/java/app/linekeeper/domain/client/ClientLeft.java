package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;

/** A client is no longer looked after by this partner (rule 36). Told within the transaction. */
public record ClientLeft(ClientId client, PartnerId partner) {}
