package app.linekeeper.domain.reach;

import app.linekeeper.domain.shared.PartnerId;

/**
 * A partner nobody of which can be written to.
 *
 * @param people how many there are in the team, all of whom have blocked the bot
 */
public record UnreachedPartner(PartnerId id, String name, int people) {}
