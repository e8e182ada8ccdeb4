package app.linekeeper.domain.desk;

import app.linekeeper.domain.shared.PartnerId;

/** The partner to whom something belongs. */
public record Keeper(PartnerId id, String name) {}
