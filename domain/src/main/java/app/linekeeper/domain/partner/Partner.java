package app.linekeeper.domain.partner;

import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.shared.SearchText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A reseller or integrator who looks after the lines of clients. */
@Entity
public class Partner {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PartnerId id;

    @Version
    private @Nullable Long version;

    private String name;
    private String searchText;

    @Enumerated(EnumType.STRING)
    private Region region;

    private Currency currency;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable BigDecimal individualRate;

    @Enumerated(EnumType.STRING)
    private PartnerState state = PartnerState.ACTIVE;

    private Instant createdAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Partner() {}

    /** @throws IllegalArgumentException if the region does not trade in the currency (rule 2) */
    public Partner(PartnerId id, String name, Region region, Currency currency, Level level, Instant createdAt) {
        if (!region.allows(currency)) {
            throw new IllegalArgumentException(region + " does not trade in " + currency);
        }
        this.id = id;
        this.name = name;
        this.searchText = SearchText.of(name);
        this.region = region;
        this.currency = currency;
        this.level = level;
        this.createdAt = createdAt;
    }

    public PartnerId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Region region() {
        return region;
    }

    /** The currency of the partner's bonuses, companies and new clients. */
    public Currency currency() {
        return currency;
    }

    public Level level() {
        return level;
    }

    /** When an operator admitted the partner. */
    public Instant createdAt() {
        return createdAt;
    }

    public void reach(Level reached) {
        level = reached;
    }

    /**
     * Agrees a rate with this partner alone, or with null goes back to the level's.
     *
     * @throws IllegalArgumentException if the rate is not at least 0 and below 1
     */
    public void agreeRate(@Nullable BigDecimal rate) {
        if (rate != null && (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) >= 0)) {
            throw new IllegalArgumentException("a rate is at least 0 and below 1: " + rate);
        }
        individualRate = rate;
    }

    /** Whether nothing may be ordered or paid at present. */
    public boolean isSuspended() {
        return state == PartnerState.SUSPENDED;
    }

    public void suspend() {
        state = PartnerState.SUSPENDED;
    }

    public void resume() {
        state = PartnerState.ACTIVE;
    }
}
