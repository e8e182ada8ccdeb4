package app.linekeeper.domain.order;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.PaidTime;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.pricing.QuotedLine;
import app.linekeeper.domain.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One line bought or renewed for one term, with its price taken apart (rule 9). */
@Entity
public class OrderLine {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrderLineId id;

    @Enumerated(EnumType.STRING)
    private OrderLineKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "line_id"))
    private @Nullable LineId line;

    private String lineName;
    private int months;
    private BigDecimal termRate;
    private BigDecimal partnerRate;
    private long listMinor;
    private long termDiscountMinor;
    private long partnerDiscountMinor;
    private Currency currency;

    @ElementCollection
    @CollectionTable(name = "order_line_channel", joinColumns = @JoinColumn(name = "order_line_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<OrderedChannel> channels = new ArrayList<>();

    private @Nullable LocalDate runsFrom;
    private @Nullable LocalDate periodStart;
    private @Nullable LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    private ActivationState activation = ActivationState.NOT_DUE;

    @SuppressWarnings("NullAway") // filled by JPA
    protected OrderLine() {}

    @SuppressWarnings("NullAway") // the price is filled by price()
    OrderLine(Quote quote, QuotedLine quoted) {
        this.id = OrderLineId.next();
        this.line = quoted.wanted().line();
        this.kind = line == null ? OrderLineKind.BUY : OrderLineKind.RENEW;
        this.lineName = quoted.wanted().name();
        price(quote, quoted);
    }

    public OrderLineId id() {
        return id;
    }

    public OrderLineKind kind() {
        return kind;
    }

    /** The line; null while one that was bought is not active yet. */
    public @Nullable LineId line() {
        return line;
    }

    public String lineName() {
        return lineName;
    }

    public int months() {
        return months;
    }

    public LinePrice price() {
        return new LinePrice(money(listMinor), money(termDiscountMinor), money(partnerDiscountMinor));
    }

    /** The discount of the term as a fraction, such as 0.1. */
    public BigDecimal termRate() {
        return termRate;
    }

    /** The partner's rate of the day on which it was priced, as a fraction, whoever pays. */
    public BigDecimal partnerRate() {
        return partnerRate;
    }

    public List<OrderedChannel> channels() {
        return List.copyOf(channels);
    }

    /** The first day on which the line runs because of it; null until it is active. */
    public @Nullable LocalDate runsFrom() {
        return runsFrom;
    }

    /** The first day of the term this order line pays for (rule 12); null until it is active. */
    public @Nullable LocalDate periodStart() {
        return periodStart;
    }

    /** The last day this order line pays for, inclusive; null until it is active. */
    public @Nullable LocalDate periodEnd() {
        return periodEnd;
    }

    public ActivationState activation() {
        return activation;
    }

    public boolean isActive() {
        return activation == ActivationState.ACTIVE;
    }

    public boolean isPending() {
        return activation == ActivationState.PENDING;
    }

    /** Whether it was paid for and came to nothing. */
    public boolean isLost() {
        return activation == ActivationState.CALLED_OFF || activation == ActivationState.REFUNDED;
    }

    void price(Quote quote, QuotedLine quoted) {
        LinePrice price = quoted.price();
        months = quote.term().months();
        termRate = quote.term().discount();
        partnerRate = quote.partnerRate();
        listMinor = price.list().minor();
        termDiscountMinor = price.termDiscount().minor();
        partnerDiscountMinor = price.partnerDiscount().minor();
        currency = price.list().currency();
        List<OrderedChannel> quotedChannels = quoted.wanted().channels().stream()
                .map(c -> new OrderedChannel(c.code(), c.name(), c.monthly().minor()))
                .toList();
        if (!quotedChannels.equals(channels)) {
            channels.clear();
            channels.addAll(quotedChannels);
        }
    }

    void becomeDue() {
        activation = ActivationState.PENDING;
    }

    void activated(LineId running, PaidTime time) {
        requirePending();
        line = running;
        runsFrom = time.runsFrom();
        periodStart = time.termStart();
        periodEnd = time.calendar().end();
        activation = ActivationState.ACTIVE;
    }

    void callOff() {
        requirePending();
        activation = ActivationState.CALLED_OFF;
    }

    void refund() {
        if (!isActive()) {
            throw new IllegalStateException("order line " + id + " is " + activation);
        }
        activation = ActivationState.REFUNDED;
    }

    private void requirePending() {
        if (!isPending()) {
            throw new IllegalStateException("order line " + id + " is " + activation);
        }
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
