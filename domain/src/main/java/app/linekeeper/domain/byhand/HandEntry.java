package app.linekeeper.domain.byhand;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
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

/** A credit or debit that an operator asked for; it is posted or declined once. */
@Entity
public class HandEntry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HandEntryId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company"))
    private @Nullable CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    private long amountMinor;
    private Currency currency;
    private String reason;

    @Enumerated(EnumType.STRING)
    private HandEntryState state = HandEntryState.AWAITED;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private MemberId askedBy;

    private Instant askedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable MemberId decidedBy;

    private @Nullable Instant decidedAt;
    private String idempotencyKey;
    private String inputHash;

    @SuppressWarnings("NullAway") // filled by JPA
    protected HandEntry() {}

    HandEntry(EnterByHand command, SellerId seller, Instant at) {
        this.id = HandEntryId.next();
        this.partner = command.partner();
        this.company = command.company();
        this.seller = seller;
        this.amountMinor = command.amount().minor();
        this.currency = command.amount().currency();
        this.reason = command.reason();
        this.askedBy = command.operator();
        this.askedAt = at;
        this.idempotencyKey = command.key().value();
        this.inputHash = command.inputHash().value();
    }

    public HandEntryId id() {
        return id;
    }

    PartnerId partner() {
        return partner;
    }

    /** Whose wallet; null for the partner's bonuses. */
    @Nullable
    CompanyId company() {
        return company;
    }

    SellerId seller() {
        return seller;
    }

    /** Above zero for a credit, below zero for a debit. */
    public Money amount() {
        return new Money(amountMinor, currency);
    }

    public HandEntryState state() {
        return state;
    }

    public boolean isAwaited() {
        return state == HandEntryState.AWAITED;
    }

    MemberId askedBy() {
        return askedBy;
    }

    /** @throws IllegalStateException if it is decided already */
    void decide(HandEntryState decision, MemberId by, Instant at) {
        if (!isAwaited()) {
            throw new IllegalStateException("entry by hand " + id + " is " + state);
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    /** This one, as the answer to whoever asks for the same again. */
    HandEntry by(EnterByHand command) {
        command.inputHash().mustBe(inputHash, command.key());
        return this;
    }
}
