package app.linekeeper.domain.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a seller's sales are taxed from a day on, until a later row: data, because laws change (rule 29). */
@Entity
public class TaxTreatment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller_id"))
    private SellerId seller;

    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_mode")
    private TaxMode mode;

    private @Nullable BigDecimal rate;
    private @Nullable String ground;

    @Enumerated(EnumType.STRING)
    private SoldAs soldAs;

    @SuppressWarnings("NullAway") // filled by JPA
    protected TaxTreatment() {}

    /**
     * @param rate a fraction such as 0.22; null exactly where there is no tax
     * @param ground what documents say in place of the tax, such as the article of the law; null if nothing
     */
    public TaxTreatment(
            SellerId seller,
            LocalDate validFrom,
            TaxMode mode,
            @Nullable BigDecimal rate,
            @Nullable String ground,
            SoldAs soldAs) {
        if ((mode == TaxMode.NONE) != (rate == null)) {
            throw new IllegalArgumentException(mode + " does not go with the rate " + rate);
        }
        this.id = UUID.randomUUID();
        this.seller = seller;
        this.validFrom = validFrom;
        this.mode = mode;
        this.rate = rate;
        this.ground = ground;
        this.soldAs = soldAs;
    }

    public SellerId seller() {
        return seller;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public TaxMode mode() {
        return mode;
    }

    /** A fraction such as 0.22; null where there is no tax. */
    public @Nullable BigDecimal rate() {
        return rate;
    }

    /** Why there is no tax, or why the rate is what it is; null if documents say nothing. */
    public @Nullable String ground() {
        return ground;
    }

    /** What is sold while this treatment holds. */
    public SoldAs soldAs() {
        return soldAs;
    }
}
