package app.linekeeper.domain.company;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.RequisitesText;
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
    private String requisites;

    private boolean complete;
    private Instant createdAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Company() {}

    /** @throws IllegalArgumentException if the requisites name nobody */
    @SuppressWarnings("NullAway") // filled by keep
    public Company(CompanyId id, PartnerId owner, Currency currency, Requisites requisites, Instant createdAt) {
        this.id = id;
        this.owner = owner;
        this.currency = currency;
        this.createdAt = createdAt;
        keep(requisites);
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

    public Requisites requisites() {
        return RequisitesText.read(requisites);
    }

    /**
     * From now on these are the company's requisites.
     *
     * @throws IllegalArgumentException if they name nobody
     */
    public void keep(Requisites given) {
        if (given.name().isEmpty()) {
            throw new IllegalArgumentException("a company has a name");
        }
        form = given.form();
        kind = given.kind();
        name = given.name();
        taxNumber = given.taxNumber().isEmpty() ? null : given.taxNumber();
        requisites = RequisitesText.write(given);
        complete = given.areComplete();
    }

    public boolean belongsTo(PartnerId partner) {
        return owner.equals(partner);
    }
}
