package app.linekeeper.domain.document;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What a document is about. */
@Embeddable
public record DocumentSubject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind")
        Kind kind,

        @Column(name = "subject") UUID id) {

    /** What there are documents about. */
    public enum Kind {
        ORDER,
        INVOICE,
        COMPANY
    }

    public static DocumentSubject of(OrderId order) {
        return new DocumentSubject(Kind.ORDER, order.value());
    }

    public static DocumentSubject of(CompanyId company) {
        return new DocumentSubject(Kind.COMPANY, company.value());
    }
}
