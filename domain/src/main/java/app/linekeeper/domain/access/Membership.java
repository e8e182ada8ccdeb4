package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One of the memberships of a person.
 *
 * @param of the partner's or the client's name; null for an operator
 */
public record Membership(
        MemberId member, Role role, @Nullable String of) {}
