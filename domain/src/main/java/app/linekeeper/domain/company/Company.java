package app.linekeeper.domain.company;

import app.linekeeper.domain.partner.PartnerId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A legal entity or sole trader in whose name a partner pays; it has a wallet and requisites of its own. */
@Entity
public class Company {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CompanyId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner"))
    private PartnerId owner;

    @Enumerated(EnumType.STRING)
    private LegalForm form;

    @Enumerated(EnumType.STRING)
    private CompanyKind kind;

    private Currency currency;
    private String name;
    private @Nullable String taxNumber;

    @Column(columnDefinition = "text")
    private String requisites = "";

    private boolean complete;
    private Instant createdAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Company() {}

    public Company(
            CompanyId id,
            PartnerId owner,
            LegalForm form,
            CompanyKind kind,
            Currency currency,
            String name,
            Instant createdAt) {
        this.id = id;
        this.owner = owner;
        this.form = form;
        this.kind = kind;
        this.currency = currency;
        this.name = name;
        this.createdAt = createdAt;
    }

    public CompanyId id() {
        return id;
    }

    public PartnerId owner() {
        return owner;
    }

    /** The currency of the company's wallet. */
    public Currency currency() {
        return currency;
    }

    public String name() {
        return name;
    }

    public LegalForm form() {
        return form;
    }

    public CompanyKind kind() {
        return kind;
    }

    /** Whether the requisites are all there and checked, so that documents can be made (rules 18 and 27). */
    public boolean isComplete() {
        return complete;
    }

    public boolean belongsTo(PartnerId partner) {
        return owner.equals(partner);
    }
}
