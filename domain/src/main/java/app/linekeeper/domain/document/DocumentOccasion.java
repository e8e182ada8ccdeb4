package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * Which document is wanted. One is in force for each (rule 28).
 *
 * @param payer the company it is made out to; null where it is made out to none
 */
public record DocumentOccasion(
        DocumentType type,
        SellerId seller,
        DocumentSubject subject,
        @Nullable CompanyId payer) {}
