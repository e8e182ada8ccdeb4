package app.linekeeper.domain.catalog;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** What a channel costs a month in one region and currency from a day on, until a later row (rule 5). */
@Entity
@EntityListeners(CatalogChanges.class)
public class ListPrice {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "channel_code"))
    private ChannelCode channel;

    private LocalDate validFrom;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "monthly_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money monthly;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ListPrice() {}

    /** @throws IllegalArgumentException if the price is negative, or in a currency the region does not trade in */
    public ListPrice(Region region, ChannelCode channel, Money monthly, LocalDate validFrom) {
        if (monthly.isNegative() || !region.allows(monthly.currency())) {
            throw new IllegalArgumentException("not a price in " + region + ": " + monthly);
        }
        this.id = UUID.randomUUID();
        this.region = region;
        this.channel = channel;
        this.monthly = monthly;
        this.validFrom = validFrom;
    }

    public Region region() {
        return region;
    }

    public ChannelCode channel() {
        return channel;
    }

    public Money monthly() {
        return monthly;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
