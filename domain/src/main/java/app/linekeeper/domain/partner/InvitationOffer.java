package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Role;

/**
 * What an invitation offers.
 *
 * @param partner the name of the partner whose team it leads into
 */
public record InvitationOffer(String partner, Role role) {}
