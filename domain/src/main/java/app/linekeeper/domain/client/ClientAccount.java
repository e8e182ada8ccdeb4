package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** One client's account: the home of its lines. It belongs to one partner at a time, or to none (rule 36). */
@Entity
public class ClientAccount {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClientId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private @Nullable PartnerId partner;

    private String name;
    private @Nullable String email;
    private @Nullable String taxNumber;
    private String searchText;
    private Currency currency;
    private ZoneId zone;
    private Instant createdAt;

    /** Written by {@link Clients#touch} alone, so that looking at a client never collides with changing it. */
    @Column(updatable = false)
    private Instant touchedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ClientAccount() {}

    /**
     * @param email lower case; null if unknown
     * @param taxNumber digits, or letters and digits abroad; null if unknown
     */
    public ClientAccount(
            ClientId id,
            PartnerId partner,
            String name,
            @Nullable String email,
            @Nullable String taxNumber,
            Currency currency,
            ZoneId zone,
            Instant createdAt) {
        this.id = id;
        this.partner = partner;
        this.name = name;
        this.email = email;
        this.taxNumber = taxNumber;
        this.currency = currency;
        this.zone = zone;
        this.createdAt = createdAt;
        this.touchedAt = createdAt;
        this.searchText = SearchText.of(name, email, taxNumber);
    }

    public ClientId id() {
        return id;
    }

    /** The partner who looks after the client; null while there is none. */
    public @Nullable PartnerId partner() {
        return partner;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String taxNumber() {
        return taxNumber;
    }

    public Currency currency() {
        return currency;
    }

    /** The zone in which the days of the client's lines are counted (rule 11). */
    public ZoneId zone() {
        return zone;
    }

    boolean isTouchedAfter(Instant moment) {
        return touchedAt.isAfter(moment);
    }

    public boolean belongsTo(PartnerId other) {
        return other.equals(partner);
    }

    void rename(String chosen) {
        name = chosen;
        searchText = SearchText.of(name, email, taxNumber);
    }

    void reachBy(String address) {
        email = address;
        searchText = SearchText.of(name, email, taxNumber);
    }

    /** @throws IllegalStateException if the account is that of another company already */
    void identify(String number) {
        if (isAnotherThan(number)) {
            throw new IllegalStateException("the account has a tax number: " + id);
        }
        taxNumber = number;
        searchText = SearchText.of(name, email, taxNumber);
    }

    /** Whether the account is known to be that of another company than the one with this tax number. */
    boolean isAnotherThan(@Nullable String number) {
        return taxNumber != null && number != null && !taxNumber.equals(number);
    }

    /** @throws IllegalStateException if the account belongs to another partner (rule 36) */
    void attachTo(PartnerId other) {
        if (partner != null && !partner.equals(other)) {
            throw new IllegalStateException("belongs to another partner: " + id);
        }
        partner = other;
    }

    void detach() {
        partner = null;
    }
}
