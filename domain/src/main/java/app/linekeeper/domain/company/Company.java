package app.linekeeper.domain.company;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
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

/** A legal entity or sole trader in whose name a partner, or a client, pays; it has a wallet and requisites of its own. */
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client"))
    private @Nullable ClientId client;

    @Enumerated(EnumType.STRING)
    private LegalForm form;

    @Enumerated(EnumType.STRING)
    private CompanyKind kind;

    private Currency currency;
    private String name;
    private @Nullable String taxNumber;
    private String searchText;

    @Column(columnDefinition = "text")
    private String requisites;

    private boolean complete;

    @Embedded
    private @Nullable PaperlessAgreement paperless;

    private boolean actsByThemselves;

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

    /**
     * A company of a client's, kept by the partner whose client it is, to ask it for money.
     *
     * @throws IllegalArgumentException if the requisites name nobody
     */
    public static Company ofClient(
            CompanyId id,
            PartnerId keeper,
            ClientId client,
            Currency currency,
            Requisites requisites,
            Instant createdAt) {
        Company company = new Company(id, keeper, currency, requisites, createdAt);
        company.client = client;
        return company;
    }

    public CompanyId id() {
        return id;
    }

    public PartnerId owner() {
        return owner;
    }

    /** The client whose company it is; null for the partner's own. */
    public @Nullable ClientId client() {
        return client;
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
        searchText = SearchText.of(name, taxNumber);
        requisites = RequisitesText.write(given);
        complete = given.areComplete();
    }

    /** By which agreement its documents are originals in electronic form; null while they are copies (rule 30). */
    public @Nullable PaperlessAgreement paperless() {
        return paperless;
    }

    /** @param agreement null where there is none any more */
    void agreePaperless(@Nullable PaperlessAgreement agreement) {
        paperless = agreement;
    }

    /** Whether the acts of what it pays come without being asked for (rule 27). */
    public boolean sendsActs() {
        return actsByThemselves;
    }

    void sendActs(boolean byThemselves) {
        actsByThemselves = byThemselves;
    }

    /** Whether it is one that the partner pays as, not one of a client's. */
    public boolean isOwnOf(PartnerId partner) {
        return belongsTo(partner) && client == null;
    }

    /** Whether the partner keeps it, for itself or for a client. */
    public boolean belongsTo(PartnerId partner) {
        return owner.equals(partner);
    }
}
