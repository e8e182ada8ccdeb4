package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.MemberId;
import java.time.Instant;

/** Somebody of a team, as its owner sees them. */
public record TeamMember(MemberId member, String name, Role role, Instant joinedAt) {}
