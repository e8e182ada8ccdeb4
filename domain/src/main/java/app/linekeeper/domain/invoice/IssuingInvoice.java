package app.linekeeper.domain.invoice;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentHeading;
import app.linekeeper.domain.document.DocumentOccasion;
import app.linekeeper.domain.document.DocumentSubject;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.IssuingDocument;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives out an invoice: numbers it, has its paper written, and keeps it. */
@Component
class IssuingInvoice {

    private final Invoices invoices;
    private final IssuingDocument documents;
    private final BankingDays days;
    private final InvoiceTerms terms;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuingInvoice(
            Invoices invoices,
            IssuingDocument documents,
            BankingDays days,
            InvoiceTerms terms,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invoices = invoices;
        this.documents = documents;
        this.days = days;
        this.terms = terms;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The invoice that the key issued before.
     *
     * @throws app.linekeeper.domain.shared.KeyReused if it was used with other input
     */
    Optional<Invoice> earlier(IdempotencyKey key, InputHash input) {
        Optional<Invoice> earlier = invoices.findByIdempotencyKey(key.value());
        earlier.ifPresent(invoice -> input.mustBe(invoice.inputHash(), key));
        return earlier;
    }

    /** The last day of an invoice that is issued today (rule 18). */
    LocalDate lastDay(Seller seller) {
        return days.after(today(seller), terms.validBankingDays(), seller.region());
    }

    LocalDate today(Seller seller) {
        return LocalDate.ofInstant(clock.instant(), seller.region().zone());
    }

    Invoice issue(
            Acting acting, Seller seller, InvoiceDraft draft, Function<DocumentHeading, DocumentContent> writing) {
        Invoice invoice = issue(acting.member(), seller, draft, writing);
        audit.record(acting, "invoice.issued", "invoice", invoice.id());
        events.publishEvent(new InvoiceIssued(invoice.id(), acting.member()));
        return invoice;
    }

    /** The same where nobody acts, in the name of whoever said that it shall be done. */
    Invoice issue(MemberId by, Seller seller, InvoiceDraft draft, Function<DocumentHeading, DocumentContent> writing) {
        InvoiceId id = InvoiceId.next();
        DocumentOccasion occasion = DocumentOccasion.whole(
                DocumentType.INVOICE,
                seller.id(),
                new DocumentSubject(DocumentSubject.Kind.INVOICE, id.value()),
                draft.company());
        return invoices.save(new Invoice(id, draft, documents.issue(occasion, by, writing)));
    }
}
