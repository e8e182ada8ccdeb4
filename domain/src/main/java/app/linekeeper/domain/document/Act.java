package app.linekeeper.domain.document;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.Order;
import java.util.Objects;

/** A closing document of one order, for one payer: an issued document that says what an act says. */
public record Act(IssuedDocument document) {

    /** An act of a part of the order for the company that pays for it. */
    static DocumentOccasion of(Order order, ActPart part, CompanyId payer) {
        return new DocumentOccasion(
                DocumentType.ACT, order.seller(), DocumentSubject.of(order.id()), payer, part.name());
    }

    public DocumentId id() {
        return document.id();
    }

    /** The number as it is printed, such as {@code AC-26-000001}. */
    public String number() {
        return document.number().printed();
    }

    /** The company that it is made out to. */
    public CompanyId payer() {
        return Objects.requireNonNull(document.occasion().payer());
    }

    /** What of the order it certifies. */
    ActPart part() {
        return new ActPart(document.occasion().part());
    }

    /** What the act says. */
    public ActContent content() {
        return ActContent.of(document.content());
    }
}
