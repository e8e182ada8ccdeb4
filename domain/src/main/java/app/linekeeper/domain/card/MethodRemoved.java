package app.linekeeper.domain.card;

import app.linekeeper.domain.shared.PartnerId;

/** What a partner had kept is to be charged no more. Told within the transaction. */
public record MethodRemoved(SavedMethodId method, PartnerId partner) {}
