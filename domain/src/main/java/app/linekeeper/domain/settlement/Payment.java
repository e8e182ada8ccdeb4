package app.linekeeper.domain.settlement;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.StoredActor;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.payer.StoredPayer;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
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

/** Money that paid an order. It never changes but for what of it was given back. */
@Entity
public class Payment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaymentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "order_id"))
    private OrderId orderId;

    private String way;

    @Enumerated(EnumType.STRING)
    private PriceBasis basis;

    @Embedded
    private StoredPayer payer;

    private long amountMinor;
    private long balanceMinor;
    private Currency currency;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "paid_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "paid_by_id"))
    private StoredActor paidBy;

    private Instant paidAt;
    private String evidenceKey;
    private String inputHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "transaction_id"))
    private TransactionId transaction;

    private long givenBackMinor;
    private @Nullable Instant givenBackAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Payment() {}

    /** @param left what stands on the account afterwards; nothing where it keeps no balance */
    Payment(OrderId order, Funds funds, TransactionId transaction, Money left, Instant paidAt) {
        this.id = PaymentId.next();
        this.orderId = order;
        this.way = funds.way();
        this.basis = PayingTerms.of(funds.payer()).priceBasis();
        this.payer = StoredPayer.of(funds.payer());
        this.amountMinor = funds.sum().minor();
        this.balanceMinor = left.minor();
        this.currency = funds.sum().currency();
        this.paidBy = StoredActor.of(funds.actor());
        this.paidAt = paidAt;
        this.evidenceKey = funds.evidence().value();
        this.inputHash = funds.inputHash(order).value();
        this.transaction = transaction;
    }

    public PaymentId id() {
        return id;
    }

    public OrderId order() {
        return orderId;
    }

    public PriceBasis basis() {
        return basis;
    }

    public Payer payer() {
        return payer.payer();
    }

    public Money amount() {
        return new Money(amountMinor, currency);
    }

    /** What was left on the wallet or of the bonuses after this payment. */
    public Money balance() {
        return new Money(balanceMinor, currency);
    }

    /** Who paid it: a member, or whoever the money came through. */
    public Actor paidBy() {
        return paidBy.actor();
    }

    public Instant paidAt() {
        return paidAt;
    }

    /** The name of the way it came. */
    public String way() {
        return way;
    }

    /** What of it was given back in all, because lines could no longer be had (rule 16) or were not used (rule 22). */
    public Money givenBack() {
        return new Money(givenBackMinor, currency);
    }

    /** When something of it was given back last; null if nothing was. */
    public @Nullable Instant givenBackAt() {
        return givenBackAt;
    }

    /** What of it was not given back. */
    Money kept() {
        return amount().minus(givenBack());
    }

    /** @throws IllegalStateException if more would be given back than was paid */
    void giveBack(Money sum, Instant at) {
        if (kept().isLessThan(sum)) {
            throw new IllegalStateException("payment " + id + " gave back " + givenBack() + " of " + amount());
        }
        givenBackMinor = givenBack().plus(sum).minor();
        givenBackAt = at;
    }

    /** The transaction of the ledger that moved it. */
    TransactionId transaction() {
        return transaction;
    }

    /**
     * This payment, as the answer to whoever brings its evidence again for an order.
     *
     * @throws app.linekeeper.domain.shared.KeyReused if it is the evidence of other funds, or paid another order
     */
    Payment by(Funds funds, OrderId order) {
        funds.inputHash(order).mustBe(inputHash, funds.evidence());
        return this;
    }
}
