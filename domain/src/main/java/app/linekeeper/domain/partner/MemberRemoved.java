package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;

/**
 * Somebody is of the team no more. Told within the transaction.
 *
 * @param by the owner who removed them
 */
public record MemberRemoved(PartnerId partner, String name, Role role, MemberId by) {}
