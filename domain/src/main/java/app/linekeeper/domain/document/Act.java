package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A closing document of one order, for one payer. Once issued it never changes (rule 28). */
@Entity
public class Act {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "order_id"))
    private OrderId orderId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "payer"))
    private CompanyId payer;

    private int numberingYear;
    private long place;
    private String documentNumber;
    private LocalDate documentDate;

    @Column(columnDefinition = "text")
    private String content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private MemberId issuedBy;

    private Instant issuedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Act() {}

    Act(SellerId seller, CompanyId payer, OrderId order, long place, ActContent content, Issue issue) {
        this.id = ActId.next();
        this.orderId = order;
        this.seller = seller;
        this.payer = payer;
        this.numberingYear = content.date().getYear();
        this.place = place;
        this.documentNumber = content.number();
        this.documentDate = content.date();
        this.content = ActContentText.write(content);
        this.issuedBy = issue.by();
        this.issuedAt = issue.at();
    }

    /** Who asked for the act, and when. */
    record Issue(MemberId by, Instant at) {}

    public ActId id() {
        return id;
    }

    public OrderId order() {
        return orderId;
    }

    public SellerId seller() {
        return seller;
    }

    /** The company the act is made out to. */
    public CompanyId payer() {
        return payer;
    }

    /** The number as it is printed, such as {@code AC-26-000001}. */
    public String number() {
        return documentNumber;
    }

    /** The day of issue in the seller's zone. */
    public LocalDate date() {
        return documentDate;
    }

    public MemberId issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** What the act says. */
    public ActContent content() {
        return ActContentText.read(content);
    }
}
