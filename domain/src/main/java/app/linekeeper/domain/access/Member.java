package app.linekeeper.domain.access;

import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person in one role: in a partner's team, as a client, or as an operator. */
@Entity
public class Member {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MemberId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private @Nullable PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client"))
    private @Nullable ClientId client;

    private Instant joinedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Member() {}

    private Member(PersonId person, Role role, @Nullable PartnerId partner, @Nullable ClientId client, Instant at) {
        this.id = MemberId.next();
        this.person = person;
        this.role = role;
        this.partner = partner;
        this.client = client;
        this.joinedAt = at;
    }

    /**
     * Somebody of a partner's team.
     *
     * @throws IllegalArgumentException if the role is none of a team
     */
    public static Member ofTeam(PersonId person, PartnerId partner, Role role, Instant at) {
        if (!role.isOfTeam()) {
            throw new IllegalArgumentException(role + " is no role in a team");
        }
        return new Member(person, role, partner, null, at);
    }

    public static Member operator(PersonId person, Instant at) {
        return new Member(person, Role.OPERATOR, null, null, at);
    }

    /** Somebody who speaks for a client account. */
    public static Member ofClient(PersonId person, ClientId client, Instant at) {
        return new Member(person, Role.CLIENT, null, client, at);
    }

    public MemberId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public @Nullable PartnerId partner() {
        return partner;
    }

    public @Nullable ClientId client() {
        return client;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** @throws IllegalArgumentException if either role is none of a team */
    public void become(Role other) {
        if (!role.isOfTeam() || !other.isOfTeam()) {
            throw new IllegalArgumentException(role + " cannot become " + other);
        }
        role = other;
    }

    /** From this moment the member may do nothing (rule 35). Removing twice keeps the first moment. */
    public void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }
}
