package app.linekeeper.domain.access;

import java.time.Instant;

/** Somebody of a team, as its owner sees them. */
public record TeamMember(MemberId member, String name, Role role, Instant joinedAt) {}
