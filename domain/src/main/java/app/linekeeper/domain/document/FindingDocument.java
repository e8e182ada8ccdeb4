package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member finds a document by what is printed on it, or by a link. */
@Component
@Transactional(readOnly = true)
public class FindingDocument {

    private final Access access;
    private final IssuedDocuments documents;
    private final DocumentCards cards;
    private final Companies companies;
    private final Audit audit;

    FindingDocument(Access access, IssuedDocuments documents, DocumentCards cards, Companies companies, Audit audit) {
        this.access = access;
        this.documents = documents;
        this.cards = cards;
        this.companies = companies;
        this.audit = audit;
    }

    /**
     * The document, where the member may take it: an operator any, others those of their partner, as their role allows
     * (rule 35).
     *
     * @return refused as not_found for all others, whether there is such a document or not (rule 34)
     */
    public Outcome<DocumentCard> find(MemberId member, DocumentReference reference) {
        Acting acting = access.of(member);
        List<IssuedDocument> found = documents.between(reference.first(), reference.last());
        return found.stream()
                .filter(document -> mayTake(acting, document))
                .findFirst()
                .map(document -> Outcome.done(cards.of(document)))
                .orElseGet(() -> refused(acting, found).asOutcome());
    }

    private Refusal refused(Acting acting, List<IssuedDocument> found) {
        return found.isEmpty()
                ? Refusal.of(Reason.NOT_FOUND)
                : audit.trespass(acting, "document", found.get(0).id());
    }

    private boolean mayTake(Acting acting, IssuedDocument document) {
        Permission needed =
                document.occasion().type() == DocumentType.INVOICE ? Permission.INVOICE : Permission.TAKE_DOCUMENTS;
        CompanyId payer = document.occasion().payer();
        return acting.may(Permission.OPERATE)
                || acting.may(needed)
                        && payer != null
                        && companies
                                .findById(payer)
                                .filter(company -> acting.worksFor(company.owner()))
                                .isPresent();
    }
}
