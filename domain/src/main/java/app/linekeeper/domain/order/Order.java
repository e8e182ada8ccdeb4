package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.PaidTime;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.payer.StoredPayer;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of one client to be bought or renewed, at a price frozen for some days (rule 10). */
@Entity
@Table(name = "line_order")
public class Order {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrderId id;

    @Version
    private @Nullable Long version;

    @Column(name = "order_number")
    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client"))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "placed_by"))
    private MemberId placedBy;

    private Currency currency;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.PLACED;

    private Instant placedAt;
    private Instant quotedUntil;
    private long netMinor;
    private long afterTermMinor;
    private String idempotencyKey;
    private String inputHash;
    private @Nullable Instant paidAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PriceBasis paidBasis;

    @Embedded
    private @Nullable StoredPayer payer;

    @Enumerated(EnumType.STRING)
    private @Nullable ActsDue actsDue;

    @Enumerated(EnumType.STRING)
    private ActivationState activation = ActivationState.NOT_DUE;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    @OrderColumn(name = "place", updatable = false)
    private List<OrderLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Order() {}

    Order(OrderId id, String number, Basket basket, Instant placedAt, Instant quotedUntil, Placement placement) {
        this.id = id;
        this.number = number;
        this.partner = basket.partner();
        this.client = basket.client();
        this.seller = basket.seller();
        this.currency = basket.currency();
        this.placedBy = placement.member();
        this.idempotencyKey = placement.key().value();
        this.inputHash = placement.inputHash().value();
        this.placedAt = placedAt;
        Quote quote = basket.quote();
        quote.lines().forEach(line -> lines.add(new OrderLine(quote, line)));
        freeze(quote, quotedUntil);
    }

    public OrderId id() {
        return id;
    }

    /** Digits, as people are shown. */
    public String number() {
        return number;
    }

    public PartnerId partner() {
        return partner;
    }

    public ClientId client() {
        return client;
    }

    public SellerId seller() {
        return seller;
    }

    public Currency currency() {
        return currency;
    }

    public OrderState state() {
        return state;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** Until when the price holds (rule 10). */
    public Instant quotedUntil() {
        return quotedUntil;
    }

    /** The price by who pays with what: the sum over the lines. */
    public Money total(PriceBasis basis) {
        return new Money(basis.takesPartnerDiscount() ? netMinor : afterTermMinor, currency);
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    /** @throws java.util.NoSuchElementException if it is a line of another order */
    public OrderLine line(OrderLineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    /** The lines that it renews; none for an order of new ones. */
    public List<LineId> renews() {
        return lines.stream()
                .filter(line -> line.kind() == OrderLineKind.RENEW)
                .map(line -> Objects.requireNonNull(line.line()))
                .toList();
    }

    /** What was paid for the lines that are called off. */
    public Money calledOff() {
        PriceBasis basis = Objects.requireNonNullElse(paidBasis, PriceBasis.PARTNER_PAYS);
        return lines.stream()
                .filter(line -> line.activation() == ActivationState.CALLED_OFF)
                .map(line -> line.price().total(basis))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Null until paid. */
    public @Nullable Instant paidAt() {
        return paidAt;
    }

    /** Null until paid. */
    public @Nullable PriceBasis paidBasis() {
        return paidBasis;
    }

    /** Null until paid. */
    public @Nullable Payer payer() {
        return payer == null ? null : payer.payer();
    }

    /** Whether the client paid it, or a company of the client. */
    public boolean isPaidByClient() {
        Payer by = payer();
        return by instanceof Payer.ClientCompany || by instanceof Payer.ClientByLink;
    }

    /** When its acts are due, as it was settled with the payment; null until paid. */
    public @Nullable ActsDue actsDue() {
        return actsDue;
    }

    public ActivationState activation() {
        return activation;
    }

    public boolean isPaid() {
        return state == OrderState.PAID;
    }

    /** Whether it was paid, be it that all of the money was given back. */
    public boolean wasPaid() {
        return paidAt != null;
    }

    public boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }

    public boolean isLapsed(Instant now) {
        return state == OrderState.PLACED && now.isAfter(quotedUntil);
    }

    String inputHash() {
        return inputHash;
    }

    /** Takes the prices of today for the same lines. */
    void reprice(Quote quote, Instant until) {
        requirePlaced();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).price(quote, quote.lines().get(i));
        }
        freeze(quote, until);
    }

    /**
     * @param acts when its acts are due
     * @throws IllegalStateException unless the order is placed and unpaid
     */
    public void pay(Payer by, Instant at, ActsDue acts) {
        requirePlaced();
        state = OrderState.PAID;
        paidBasis = PayingTerms.of(by).priceBasis();
        payer = StoredPayer.of(by);
        paidAt = at;
        actsDue = acts;
        activation = ActivationState.PENDING;
        lines.forEach(OrderLine::becomeDue);
    }

    /** @throws IllegalStateException unless the order is placed and unpaid */
    public void cancel() {
        requirePlaced();
        state = OrderState.CANCELLED;
    }

    /** Notes that what one of its lines paid for is running; with the last one the order is active. */
    public void activated(OrderLine orderLine, LineId line, PaidTime time) {
        orderLine.activated(line, time);
        settle();
    }

    /** Notes that what one of its lines paid for can no longer be had; if none can, the order is cancelled. */
    public void callOff(OrderLine orderLine) {
        orderLine.callOff();
        settle();
    }

    /**
     * Notes that the money for a line that ran is given back before it was used; with the last one the order is cancelled.
     *
     * @throws IllegalStateException unless it runs
     */
    public void refund(OrderLine orderLine) {
        orderLine.refund();
        settle();
    }

    private void settle() {
        Set<ActivationState> states = lines.stream().map(OrderLine::activation).collect(Collectors.toSet());
        if (states.contains(ActivationState.PENDING)) {
            return;
        }
        activation = ActivationState.of(states);
        if (!states.contains(ActivationState.ACTIVE)) {
            state = OrderState.CANCELLED;
        }
    }

    private void freeze(Quote quote, Instant until) {
        netMinor = quote.total(PriceBasis.PARTNER_PAYS).minor();
        afterTermMinor = quote.total(PriceBasis.BONUSES).minor();
        quotedUntil = until;
    }

    private void requirePlaced() {
        if (state != OrderState.PLACED) {
            throw new IllegalStateException("order " + id + " is " + state);
        }
    }
}
