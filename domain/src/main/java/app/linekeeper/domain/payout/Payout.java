package app.linekeeper.domain.payout;

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
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that a seller owes a company and pays out by bank, once. */
@Entity
public class Payout {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PayoutId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private PayoutKind kind;

    private UUID source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company"))
    private CompanyId company;

    private long sumMinor;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private PayoutState state = PayoutState.OWED;

    private Instant owedAt;
    private @Nullable LocalDate paidOn;
    private @Nullable String bankOrder;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "noted_by"))
    private @Nullable MemberId notedBy;

    private @Nullable Instant notedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Payout() {}

    Payout(PayoutDraft draft, Instant owedAt) {
        this.id = PayoutId.next();
        this.kind = draft.kind();
        this.source = draft.source();
        this.partner = draft.partner();
        this.seller = draft.seller();
        this.company = draft.company();
        this.sumMinor = draft.sum().minor();
        this.currency = draft.sum().currency();
        this.owedAt = owedAt;
    }

    public PayoutId id() {
        return id;
    }

    public PayoutKind kind() {
        return kind;
    }

    public UUID source() {
        return source;
    }

    public PartnerId partner() {
        return partner;
    }

    SellerId seller() {
        return seller;
    }

    public CompanyId company() {
        return company;
    }

    public Money sum() {
        return new Money(sumMinor, currency);
    }

    public Instant owedAt() {
        return owedAt;
    }

    public boolean isPaid() {
        return state == PayoutState.PAID;
    }

    /**
     * By which it was paid.
     *
     * @throws NullPointerException if it is not paid yet
     */
    BankOrder bankOrder() {
        return new BankOrder(Objects.requireNonNull(bankOrder), Objects.requireNonNull(paidOn));
    }

    /** @throws IllegalStateException if it is paid already */
    void pay(BankOrder order, MemberId by, Instant at) {
        if (isPaid()) {
            throw new IllegalStateException("payout " + id + " is paid");
        }
        state = PayoutState.PAID;
        paidOn = order.day();
        bankOrder = order.number();
        notedBy = by;
        notedAt = at;
    }
}
