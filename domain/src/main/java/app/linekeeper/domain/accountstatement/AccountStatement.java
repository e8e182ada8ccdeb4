package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.DocumentOccasion;
import app.linekeeper.domain.document.DocumentSubject;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.IssuedDocument;
import app.linekeeper.domain.shared.Period;

/** A statement of account: an issued document that says what a company and its seller owe each other. */
public record AccountStatement(IssuedDocument document) {

    /** One of the company for the period. */
    static DocumentOccasion of(CompanyId company, SellerId seller, Period period) {
        return new DocumentOccasion(
                DocumentType.ACCOUNT_STATEMENT, seller, DocumentSubject.of(company), company, period.toString());
    }

    public DocumentId id() {
        return document.id();
    }

    /** The number as it is printed, such as {@code CB-26-000001}. */
    public String number() {
        return document.number().printed();
    }

    /** What the statement says. */
    public AccountStatementContent content() {
        return AccountStatementContent.of(document.content());
    }
}
