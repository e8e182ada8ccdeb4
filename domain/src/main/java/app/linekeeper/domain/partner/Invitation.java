package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.link.LinkUse;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A one-time link by which somebody joins a partner's team. */
@Entity
class Invitation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
    private MemberId invitedBy;

    @Embedded
    private LinkUse link;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Invitation() {}

    Invitation(PartnerId partner, Role role, MemberId invitedBy, LinkUse link) {
        this.id = UUID.randomUUID();
        this.partner = partner;
        this.role = role;
        this.invitedBy = invitedBy;
        this.link = link;
    }

    UUID id() {
        return id;
    }

    PartnerId partner() {
        return partner;
    }

    Role role() {
        return role;
    }

    LinkUse link() {
        return link;
    }
}
