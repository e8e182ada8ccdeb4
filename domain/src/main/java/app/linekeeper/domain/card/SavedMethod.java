package app.linekeeper.domain.card;

import app.linekeeper.domain.access.StoredActor;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.StoredPayer;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Sha256;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A partner's card or the like that was kept, to be charged later; what the provider knows it by is sealed. */
@Entity
public class SavedMethod {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SavedMethodId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    private String gateway;

    @Embedded
    private StoredPayer payer;

    private String token;
    private String tokenHash;
    private String label;
    private @Nullable LocalDate lastMonth;
    private String email;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "kept_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "kept_by_id"))
    private StoredActor keptBy;

    private Instant keptAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected SavedMethod() {}

    /** @param attempt by which the payer paid with it */
    SavedMethod(SavedMethodId id, CardAttempt attempt, KeptMethod kept, Sealing sealing, Instant at) {
        this.id = id;
        this.partner = attempt.partner();
        this.gateway = attempt.gateway().value();
        this.payer = StoredPayer.of(attempt.payer());
        this.token = sealing.seal(kept.token(), id.toString());
        this.tokenHash = hash(partner, attempt.gateway(), kept.token());
        this.label = kept.label();
        this.lastMonth = kept.lastMonth() == null ? null : kept.lastMonth().atDay(1);
        this.email = attempt.email();
        this.keptBy = StoredActor.of(attempt.begunBy());
        this.keptAt = at;
    }

    static String hash(PartnerId partner, GatewayId gateway, String token) {
        return Sha256.hex(partner + ":" + gateway + ":" + token);
    }

    public SavedMethodId id() {
        return id;
    }

    public PartnerId partner() {
        return partner;
    }

    public GatewayId gateway() {
        return new GatewayId(gateway);
    }

    /** Who pays with it. */
    public Payer payer() {
        return payer.payer();
    }

    /** By which its owner knows it, such as "•• 4242". */
    public String label() {
        return label;
    }

    /** After which it is no longer good; null where that is not known. */
    public @Nullable YearMonth lastMonth() {
        return lastMonth == null ? null : YearMonth.from(lastMonth);
    }

    /** Where receipts of it go. */
    public String email() {
        return email;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether its last month is over, in UTC. */
    public boolean isExpired(Instant now) {
        YearMonth last = lastMonth();
        return last != null && YearMonth.from(now.atZone(ZoneOffset.UTC)).isAfter(last);
    }

    public boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }

    String token(Sealing sealing) {
        return sealing.open(token, id.toString());
    }

    void keepAgain() {
        removedAt = null;
    }

    void remove(Instant at) {
        removedAt = at;
    }
}
