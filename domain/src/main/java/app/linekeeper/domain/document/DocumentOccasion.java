package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * Which document is wanted. One is in force for each (rule 28).
 *
 * @param payer the company it is made out to; null where it is made out to none
 * @param part of the subject that it is about, such as a month of an order; empty where it is about all of it
 */
public record DocumentOccasion(
        DocumentType type,
        SellerId seller,
        DocumentSubject subject,
        @Nullable CompanyId payer,
        String part) {

    /** A document about all of its subject. */
    public static DocumentOccasion whole(
            DocumentType type, SellerId seller, DocumentSubject subject, @Nullable CompanyId payer) {
        return new DocumentOccasion(type, seller, subject, payer, "");
    }
}
