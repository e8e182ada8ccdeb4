package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.PaperlessAgreement;
import app.linekeeper.domain.shared.MemberId;
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
import org.jspecify.annotations.Nullable;

/** A numbered document of any type. Once issued it never changes: a correction is another one, which replaces it (rule 28). */
@Entity
public class IssuedDocument {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DocumentId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType type;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seller"))
    private SellerId seller;

    @Embedded
    private DocumentNumber number;

    @Column(name = "document_date")
    private LocalDate day;

    @Embedded
    private DocumentSubject subject;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "payer"))
    private @Nullable CompanyId payer;

    private String part;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "replaces"))
    private @Nullable DocumentId replaces;

    @Embedded
    private DocumentContent content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private MemberId issuedBy;

    private Instant issuedAt;

    @Embedded
    private @Nullable PaperlessAgreement paperless;

    @SuppressWarnings("NullAway") // filled by JPA
    protected IssuedDocument() {}

    IssuedDocument(
            DocumentOccasion occasion,
            @Nullable DocumentId replaces,
            DocumentHeading heading,
            DocumentContent content,
            Issue issue) {
        this.id = DocumentId.next();
        this.type = occasion.type();
        this.seller = occasion.seller();
        this.number = heading.number();
        this.day = heading.day();
        this.subject = occasion.subject();
        this.payer = occasion.payer();
        this.part = occasion.part();
        this.replaces = replaces;
        this.content = content;
        this.issuedBy = issue.by();
        this.issuedAt = issue.at();
        this.paperless = issue.paperless();
    }

    /** Who had the document issued, when, and by which agreement its electronic form is the original. */
    record Issue(MemberId by, Instant at, @Nullable PaperlessAgreement paperless) {}

    public DocumentId id() {
        return id;
    }

    /** For what it was issued; whatever replaces it is issued for the same. */
    public DocumentOccasion occasion() {
        return new DocumentOccasion(type, seller, subject, payer, part);
    }

    public DocumentNumber number() {
        return number;
    }

    /** Its date, in the seller's zone: the day of what it certifies, or else the day of issue. */
    public LocalDate day() {
        return day;
    }

    /** The document that this one put out of force; null where it is the first for its occasion. */
    public @Nullable DocumentId replaces() {
        return replaces;
    }

    public DocumentContent content() {
        return content;
    }

    public MemberId issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** By which agreement its electronic form is the original; null where that is a copy (rule 30). */
    public @Nullable PaperlessAgreement paperless() {
        return paperless;
    }
}
