package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.PaperlessAgreement;
import app.linekeeper.domain.shared.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** Gives out documents of any type, each with its day and the next number of its seller in the year of that day (rule 28). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IssuingDocument {

    private final IssuedDocuments documents;
    private final Numbering numbering;
    private final Sellers sellers;
    private final Companies companies;
    private final Clock clock;

    IssuingDocument(IssuedDocuments documents, Numbering numbering, Sellers sellers, Companies companies, Clock clock) {
        this.documents = documents;
        this.numbering = numbering;
        this.sellers = sellers;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * The document for the occasion: the one in force, or a new one of today.
     *
     * @param writing what it says under its number and date
     */
    public IssuedDocument issue(
            DocumentOccasion occasion, MemberId by, Function<DocumentHeading, DocumentContent> writing) {
        return issue(occasion, by, today(occasion), writing);
    }

    /**
     * The document for the occasion: the one in force, or a new one of the day.
     *
     * @param day in the seller's zone; whoever asks for the same occasion says the same
     * @param writing what it says under its number and date
     */
    public IssuedDocument issue(
            DocumentOccasion occasion, MemberId by, LocalDate day, Function<DocumentHeading, DocumentContent> writing) {
        Register register = open(occasion, by, day);
        return documents.inForce(occasion).orElseGet(() -> issue(register, null, writing));
    }

    /**
     * A correction: a document of today for the same occasion that puts the other out of force.
     *
     * @throws IllegalStateException if the other is out of force already
     */
    public IssuedDocument replace(
            IssuedDocument replaced, MemberId by, Function<DocumentHeading, DocumentContent> writing) {
        Register register = open(replaced.occasion(), by, today(replaced.occasion()));
        boolean holds = documents
                .inForce(replaced.occasion())
                .filter(inForce -> inForce.id().equals(replaced.id()))
                .isPresent();
        Assert.state(holds, () -> replaced.id() + " was replaced");
        return issue(register, replaced.id(), writing);
    }

    /** Where the next number is taken, for what, by whom and when; nobody else takes one meanwhile. */
    private record Register(
            DocumentOccasion occasion, NumberSeries series, LocalDate day, IssuedDocument.Issue issue) {}

    private Register open(DocumentOccasion occasion, MemberId by, LocalDate day) {
        NumberSeries series = new NumberSeries(seller(occasion), occasion.type(), day.getYear());
        numbering.lock(series);
        return new Register(
                occasion, series, day, new IssuedDocument.Issue(by, clock.instant(), paperless(occasion.payer())));
    }

    private @Nullable PaperlessAgreement paperless(@Nullable CompanyId payer) {
        return Optional.ofNullable(payer)
                .flatMap(companies::findById)
                .map(Company::paperless)
                .orElse(null);
    }

    private LocalDate today(DocumentOccasion occasion) {
        return LocalDate.ofInstant(clock.instant(), seller(occasion).region().zone());
    }

    private Seller seller(DocumentOccasion occasion) {
        return sellers.findById(occasion.seller()).orElseThrow();
    }

    private IssuedDocument issue(
            Register register, @Nullable DocumentId replaces, Function<DocumentHeading, DocumentContent> writing) {
        DocumentHeading heading = new DocumentHeading(numbering.next(register.series()), register.day());
        return documents.save(
                new IssuedDocument(register.occasion(), replaces, heading, writing.apply(heading), register.issue()));
    }
}
