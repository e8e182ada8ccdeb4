package app.linekeeper.domain.invoice;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.IssuedDocument;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.StoredPayer;
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
import org.jspecify.annotations.Nullable;

/** Asks a company to pay by bank: for an order, or for its own wallet. What is printed is its document's, and never changes. */
@Entity
public class Invoice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvoiceId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "partner"))
    private PartnerId partner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document"))
    private DocumentId document;

    private int numberingYear;
    private long place;

    @Column(name = "invoice_number")
    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "order_id"))
    private @Nullable OrderId order;

    @Embedded
    private StoredPayer payer;

    private String payerTaxNumber;
    private long sumMinor;
    private long receivedMinor;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private InvoiceState state = InvoiceState.ISSUED;

    private LocalDate validUntil;
    private Instant issuedAt;
    private @Nullable Instant closedAt;
    private String idempotencyKey;
    private String inputHash;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Invoice() {}

    Invoice(InvoiceId id, InvoiceDraft draft, IssuedDocument document) {
        this.id = id;
        this.partner = draft.partner();
        this.seller = document.occasion().seller();
        this.document = document.id();
        this.numberingYear = document.number().year();
        this.place = document.number().place();
        this.number = document.number().printed();
        this.order = draft.order();
        this.payer = StoredPayer.of(draft.payer());
        this.payerTaxNumber = draft.payerTaxNumber();
        this.sumMinor = draft.sum().minor();
        this.currency = draft.sum().currency();
        this.validUntil = draft.validUntil();
        this.issuedAt = document.issuedAt();
        this.idempotencyKey = draft.key().value();
        this.inputHash = draft.inputHash().value();
    }

    public InvoiceId id() {
        return id;
    }

    public PartnerId partner() {
        return partner;
    }

    public SellerId seller() {
        return seller;
    }

    public DocumentId document() {
        return document;
    }

    /** As it is printed, such as {@code CH-26-000128-4}. */
    public String number() {
        return number;
    }

    /** Null for one that asks for money for the payer's wallet. */
    public @Nullable OrderId order() {
        return order;
    }

    public Payer payer() {
        return payer.payer();
    }

    /** The company that is asked to pay. */
    public CompanyId company() {
        return new CompanyId(payer.id());
    }

    /** As it was printed. */
    public String payerTaxNumber() {
        return payerTaxNumber;
    }

    public Money sum() {
        return new Money(sumMinor, currency);
    }

    /** What came and is on the invoice or paid for what it asks for. */
    public Money received() {
        return new Money(receivedMinor, currency);
    }

    /** What is still to come; zero for one that is closed. */
    public Money outstanding() {
        return isOpen() ? sum().minus(received()) : Money.zero(currency);
    }

    /** The last day, in the seller's zone. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When it was paid or cancelled; null before. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** @param today in the seller's zone */
    public InvoiceState state(LocalDate today) {
        return stateOn(today, state, validUntil);
    }

    static InvoiceState stateOn(LocalDate today, InvoiceState stored, LocalDate validUntil) {
        boolean isOpen = stored == InvoiceState.ISSUED || stored == InvoiceState.PART_PAID;
        return isOpen && today.isAfter(validUntil) ? InvoiceState.LAPSED : stored;
    }

    /** Whether it was neither paid nor cancelled; it may have lapsed. */
    public boolean isOpen() {
        return state == InvoiceState.ISSUED || state == InvoiceState.PART_PAID;
    }

    /** Whether all came in time and was used for what it asks for. */
    public boolean wasPaid() {
        return state == InvoiceState.PAID;
    }

    public boolean belongsTo(PartnerId other) {
        return partner.equals(other);
    }

    String inputHash() {
        return inputHash;
    }

    /** Takes money that came for it; with the last of it, it is paid. */
    void receive(Money money, Instant at) {
        requireOpen();
        receivedMinor = received().plus(money).minor();
        boolean isPaid = receivedMinor >= sumMinor;
        state = isPaid ? InvoiceState.PAID : InvoiceState.PART_PAID;
        closedAt = isPaid ? at : null;
    }

    /** What came was not for it: it waits again, unless it was cancelled. */
    void lose(Money money) {
        receivedMinor = received().minus(money).minor();
        if (state != InvoiceState.CANCELLED) {
            state = receivedMinor == 0
                    ? InvoiceState.ISSUED
                    : receivedMinor < sumMinor ? InvoiceState.PART_PAID : InvoiceState.PAID;
            closedAt = isOpen() ? null : closedAt;
        }
    }

    /** It asks for nothing any more, be it that the money for it has come and cannot be used for it. */
    void cancel(Instant at) {
        state = InvoiceState.CANCELLED;
        closedAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("invoice " + id + " is " + state);
        }
    }
}
