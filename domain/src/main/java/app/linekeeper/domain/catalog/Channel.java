package app.linekeeper.domain.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;

/** A messenger that a line can carry. */
@Entity
@EntityListeners(CatalogChanges.class)
public class Channel {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    private ChannelCode code;

    private String name;
    private int sortOrder;
    private boolean cashbackExcluded;
    private boolean onSale;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Channel() {}

    /**
     * A channel on sale.
     *
     * @param name the messenger's own name, the same in every language
     * @param sortOrder its place in lists, smallest first
     * @param cashbackExcluded whether it earns the partner no cashback (rule 8)
     */
    public Channel(ChannelCode code, String name, int sortOrder, boolean cashbackExcluded) {
        this.code = code;
        this.name = name;
        this.sortOrder = sortOrder;
        this.cashbackExcluded = cashbackExcluded;
        this.onSale = true;
    }

    public ChannelCode code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int sortOrder() {
        return sortOrder;
    }

    public boolean isCashbackExcluded() {
        return cashbackExcluded;
    }

    public boolean isOnSale() {
        return onSale;
    }

    /** From now on it can be neither bought nor renewed; lines that carry it run to their end. */
    public void withdraw() {
        onSale = false;
    }
}
