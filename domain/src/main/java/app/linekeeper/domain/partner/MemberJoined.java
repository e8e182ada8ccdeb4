package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;

/** Somebody followed an invitation and is of the team now. Told within the transaction. */
public record MemberJoined(PartnerId partner, MemberId member, String name, Role role) {}
