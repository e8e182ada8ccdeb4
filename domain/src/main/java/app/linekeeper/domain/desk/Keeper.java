package app.linekeeper.domain.desk;

import app.linekeeper.domain.shared.PartnerId;

/**
 * The partner to whom something belongs.
 *
 * @param suspended whether nothing may be done for it now
 */
public record Keeper(PartnerId id, String name, boolean suspended) {}
