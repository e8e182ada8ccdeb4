package app.linekeeper.domain.catalog;

import app.linekeeper.domain.shared.LookAlikes;
import app.linekeeper.domain.shared.Region;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A legal entity of the vendor that sells in one region and currency (rule 2). */
@Entity
@EntityListeners(CatalogChanges.class)
public class Seller {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SellerId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Region region;

    private Currency currency;

    @Embedded
    private SellerRequisites requisites;

    private String documentPrefix;

    private @Nullable String exchangeId;

    @Enumerated(EnumType.STRING)
    private ActsDue actsOfServices = ActsDue.AT_END;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Seller() {}

    /**
     * @param documentPrefix stands before the numbers of the seller's documents; may be empty
     * @throws IllegalArgumentException if the region does not trade in the currency, or the prefix has letters of one alphabet
     *     only, by which nobody finds a document who types the other one
     */
    public Seller(SellerId id, Region region, Currency currency, SellerRequisites requisites, String documentPrefix) {
        if (!region.allows(currency)) {
            throw new IllegalArgumentException(region + " does not trade in " + currency);
        }
        if (!LookAlikes.unlike(documentPrefix).isEmpty()) {
            throw new IllegalArgumentException(documentPrefix + " has letters of one alphabet only");
        }
        this.id = id;
        this.region = region;
        this.currency = currency;
        this.requisites = requisites;
        this.documentPrefix = documentPrefix;
    }

    public SellerId id() {
        return id;
    }

    public Region region() {
        return region;
    }

    public Currency currency() {
        return currency;
    }

    public SellerRequisites requisites() {
        return requisites;
    }

    public String documentPrefix() {
        return documentPrefix;
    }

    /** By which the seller is known in electronic exchange; null for one that takes no part in it. */
    public @Nullable String exchangeId() {
        return exchangeId;
    }

    /** Electronic originals made from now on name this id; null to give none any more. */
    public void exchangeAs(@Nullable String id) {
        exchangeId = id;
    }

    /** When services are certified: at their end, or month by month (rule 29). */
    public ActsDue actsOfServices() {
        return actsOfServices;
    }

    /**
     * Orders paid from now on are certified then.
     *
     * @throws IllegalArgumentException for payment, at which only licences are
     */
    public void certifyServices(ActsDue due) {
        if (due == ActsDue.AT_PAYMENT) {
            throw new IllegalArgumentException("services are not certified when they are paid for");
        }
        actsOfServices = due;
    }

    /** Documents made from now on print these; those already made keep what they printed (rule 28). */
    public void state(SellerRequisites changed) {
        requisites = changed;
    }
}
