package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.StoredActor;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.StoredPayer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an attempt to take money by card was begun with, which never changes. */
@MappedSuperclass
abstract class BegunAttempt {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttemptId id;

    private long number;
    private String gateway;

    @Enumerated(EnumType.STRING)
    private CardMethod method;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "order_id"))
    private @Nullable OrderId order;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "wallet"))
    private @Nullable CompanyId wallet;

    @Embedded
    private StoredPayer payer;

    private long sumMinor;
    private Currency currency;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean saves;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "saved_method"))
    private @Nullable SavedMethodId savedMethod;

    private @Nullable String returnTo;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "begun_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "begun_by_id"))
    private StoredActor begunBy;

    private Instant begunAt;
    private Instant expiresAt;
    private String idempotencyKey;
    private String inputHash;

    @SuppressWarnings("NullAway") // filled by JPA
    protected BegunAttempt() {}

    BegunAttempt(AttemptId id, long number, AttemptDraft draft, Instant at) {
        this.id = id;
        this.number = number;
        this.gateway = draft.gateway().value();
        this.method = draft.method();
        this.partner = draft.partner();
        this.seller = draft.seller();
        this.order = draft.order();
        this.wallet = draft.wallet();
        this.payer = StoredPayer.of(draft.payer());
        this.sumMinor = draft.sum().minor();
        this.currency = draft.sum().currency();
        this.email = draft.email();
        this.language = draft.language();
        this.saves = draft.saves();
        this.savedMethod = draft.charged();
        this.returnTo = draft.returnTo() == null ? null : draft.returnTo().toString();
        this.begunBy = StoredActor.of(draft.actor());
        this.begunAt = at;
        this.expiresAt = draft.expiresAt();
        this.idempotencyKey = draft.key().value();
        this.inputHash = draft.inputHash().value();
    }

    public AttemptId id() {
        return id;
    }

    /** Digits, by which people and providers know it. */
    public long number() {
        return number;
    }

    AttemptRef ref() {
        return new AttemptRef(id.value(), number);
    }

    public GatewayId gateway() {
        return new GatewayId(gateway);
    }

    public CardMethod method() {
        return method;
    }

    public PartnerId partner() {
        return partner;
    }

    public SellerId seller() {
        return seller;
    }

    /** Null for a top-up. */
    public @Nullable OrderId order() {
        return order;
    }

    /** Whose wallet it tops up; null where it is for an order. */
    public @Nullable CompanyId wallet() {
        return wallet;
    }

    public Payer payer() {
        return payer.payer();
    }

    public Money sum() {
        return new Money(sumMinor, currency);
    }

    public String email() {
        return email;
    }

    public Language language() {
        return language;
    }

    /** Whether what is paid with is to be kept. */
    public boolean saves() {
        return saves;
    }

    /** What was kept and is charged by it; null where the payer pays on a page. */
    public @Nullable SavedMethodId savedMethod() {
        return savedMethod;
    }

    Optional<URI> returnTo() {
        return Optional.ofNullable(returnTo).map(URI::create);
    }

    public Actor begunBy() {
        return begunBy.actor();
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }

    /** @throws app.linekeeper.domain.shared.KeyReused if it was begun with other input */
    void mustBe(IdempotencyKey key, InputHash input) {
        input.mustBe(inputHash, key);
    }

    /** Whether whoever draws this up asks the same payer for the same money the same way. */
    boolean asksLike(AttemptDraft draft) {
        return payer().equals(draft.payer())
                && sum().equals(draft.sum())
                && gateway().equals(draft.gateway())
                && method == draft.method()
                && email.equals(draft.email())
                && saves == draft.saves()
                && Objects.equals(savedMethod, draft.charged());
    }
}
