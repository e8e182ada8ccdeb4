package app.linekeeper.domain.withdrawal;

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

/** A partner's request to have bonuses paid out to one of its companies; it is decided once. */
@Entity
public class Withdrawal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WithdrawalId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company"))
    private CompanyId company;

    private long sumMinor;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private WithdrawalState state = WithdrawalState.OPEN;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "requested_by"))
    private MemberId requestedBy;

    private Instant requestedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable MemberId decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private String idempotencyKey;
    private String inputHash;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Withdrawal() {}

    Withdrawal(PartnerId partner, RequestWithdrawal request, Instant at) {
        this.id = WithdrawalId.next();
        this.partner = partner;
        this.company = request.company();
        this.sumMinor = request.sum().minor();
        this.currency = request.sum().currency();
        this.requestedBy = request.member();
        this.requestedAt = at;
        this.idempotencyKey = request.key().value();
        this.inputHash = request.inputHash().value();
    }

    public WithdrawalId id() {
        return id;
    }

    public PartnerId partner() {
        return partner;
    }

    public CompanyId company() {
        return company;
    }

    public Money sum() {
        return new Money(sumMinor, currency);
    }

    public WithdrawalState state() {
        return state;
    }

    public boolean isOpen() {
        return state == WithdrawalState.OPEN;
    }

    boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }

    /** @throws IllegalStateException if it is decided already */
    void decide(WithdrawalState decision, MemberId by, Instant at, @Nullable String why) {
        if (!isOpen()) {
            throw new IllegalStateException("withdrawal " + id + " is " + state);
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    /** This one, as the answer to whoever sends the same request again. */
    Withdrawal by(RequestWithdrawal request) {
        request.inputHash().mustBe(inputHash, request.key());
        return this;
    }
}
