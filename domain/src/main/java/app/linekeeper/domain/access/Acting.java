package app.linekeeper.domain.access;

import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The member on whose behalf something is done, as the database knew them when the use case began.
 *
 * @param partner the partner they work for; null for an operator and for a client
 * @param client the client account they represent; null for everybody else
 */
public record Acting(
        MemberId member,
        PersonId person,
        Role role,
        @Nullable PartnerId partner,
        @Nullable ClientId client) {

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /** Whether the member works for this partner; an operator works for none. */
    public boolean worksFor(PartnerId other) {
        return other.equals(partner);
    }

    /**
     * The partner the member works for.
     *
     * @throws IllegalStateException for an operator or a client: ask {@link #may} first
     */
    public PartnerId partnerOrThrow() {
        if (partner == null) {
            throw new IllegalStateException(role + " works for no partner");
        }
        return partner;
    }

    /** The member as whoever did something is recorded. */
    public Actor actor() {
        return role == Role.OPERATOR ? new Actor.ByOperator(member) : new Actor.ByMember(member);
    }

    /** Done with this member where the role allows the work, otherwise refused as not allowed (rule 35). */
    public Outcome<Acting> allowed(Permission permission) {
        return may(permission) ? Outcome.done(this) : notAllowed(permission).asOutcome();
    }

    /** Refused as not allowed, with the work that somebody else may do. */
    public Refusal notAllowed(Permission work) {
        return notAllowed().with("work", work.name());
    }

    /** Refused as not allowed, with whom this role can turn to. */
    public Refusal notAllowed() {
        return Refusal.of(Reason.NOT_ALLOWED).with("role", role.name());
    }
}
