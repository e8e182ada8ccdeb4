package app.linekeeper.domain.client;

import app.linekeeper.domain.link.LinkUse;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A one-time link by which a client consents to be looked after by a partner (rule 36). */
@Entity
class ConsentLink {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client"))
    private @Nullable ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private MemberId madeBy;

    @Embedded
    private LinkUse link;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ConsentLink() {}

    ConsentLink(PartnerId partner, @Nullable ClientId client, MemberId madeBy, LinkUse link) {
        this.id = UUID.randomUUID();
        this.partner = partner;
        this.client = client;
        this.madeBy = madeBy;
        this.link = link;
    }

    UUID id() {
        return id;
    }

    PartnerId partner() {
        return partner;
    }

    /** The account the partner made for the client; null where the client is to bring their own. */
    @Nullable
    ClientId client() {
        return client;
    }

    LinkUse link() {
        return link;
    }
}
