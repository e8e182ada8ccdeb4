package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;

/** A client consented, and is looked after by this partner from now on (rule 36). Told within the transaction. */
public record ClientCame(ClientId client, PartnerId partner) {}
