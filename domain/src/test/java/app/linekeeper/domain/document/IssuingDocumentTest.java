package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.locales.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@Import(PaidOrders.class)
class IssuingDocumentTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    IssuingDocument issuing;

    @Autowired
    IssuedDocuments documents;

    @Autowired
    OrdersForActs list;

    @Autowired
    RequestingAct requesting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDocumentIsKeptAsItWasIssued() {
        SavedPartner north = orders.rich();
        DocumentOccasion occasion =
                Act.of(orders.paid(north), ActPart.WHOLE, north.company().id());

        IssuedDocument issued = issue(occasion, north.owner());
        IssuedDocument kept = documents.findById(issued.id()).orElseThrow();

        assertThat(kept.occasion()).isEqualTo(occasion);
        assertThat(kept.number()).isEqualTo(issued.number());
        assertThat(kept.number().printed()).isEqualTo(said(kept));
        assertThat(kept.day()).isEqualTo(issued.day());
        assertThat(kept.content()).isEqualTo(issued.content());
        assertThat(kept.replaces()).isNull();
        assertThat(kept.issuedBy()).isEqualTo(north.owner());
        assertThat(kept.issuedAt()).isEqualTo(issued.issuedAt());
    }

    @Test
    void theCorrectionIsInForceAndNotWhatItReplaces() {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);
        Act wrong = requesting.request(north.owner(), order.id()).orElseThrow();

        IssuedDocument right = replace(wrong.document(), north.owner());

        assertThat(right.replaces()).isEqualTo(wrong.id());
        assertThat(right.number().place()).isEqualTo(wrong.document().number().place() + 1);
        assertThat(issue(wrong.document().occasion(), north.owner()).id()).isEqualTo(right.id());
        assertThat(list.one(north.owner(), order.id()).orElseThrow().act()).isEqualTo(right.id());
        List<OrderForAct> listed = list.page(north.owner(), 0).orElseThrow().rows();
        assertThat(listed).singleElement().extracting(OrderForAct::act).isEqualTo(right.id());
    }

    @Test
    void aDocumentIsReplacedOnlyOnce() {
        SavedPartner north = orders.rich();
        Act wrong = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();
        replace(wrong.document(), north.owner());

        assertThatThrownBy(() -> replace(wrong.document(), north.owner())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneIsInForceForEachSubjectTypeAndPayerAndForNoPayerAsWell() {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);
        CompanyId payer = north.company().id();

        for (@Nullable CompanyId made : new CompanyId[] {payer, null}) {
            DocumentOccasion occasion =
                    DocumentOccasion.whole(DocumentType.ACT, order.seller(), DocumentSubject.of(order.id()), made);
            IssuedDocument first = issue(occasion, north.owner());

            assertThat(issue(occasion, north.owner()).id()).isEqualTo(first.id());
            assertThatThrownBy(() -> besides(first, occasion, north.owner()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void nothingIsWrittenIntoAnIssuedDocument() {
        if (TestDatabase.isPostgres()) {
            SavedPartner north = orders.rich();
            requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();
            for (String rewrite : List.of("update issued_document set place = 7", "delete from issued_document")) {
                assertThatThrownBy(() -> jdbc.sql(rewrite).update()).hasMessageContaining("append-only");
            }
        }
    }

    /** What would come of an error in the program. */
    private void besides(IssuedDocument first, DocumentOccasion occasion, MemberId by) {
        transaction.executeWithoutResult(status -> documents.save(new IssuedDocument(
                occasion,
                null,
                new DocumentHeading(DocumentNumber.of("X", 2199, first.number().place(), false), first.day()),
                first.content(),
                new IssuedDocument.Issue(by, first.issuedAt(), null))));
    }

    private IssuedDocument issue(DocumentOccasion occasion, MemberId by) {
        return transaction.execute(status -> issuing.issue(occasion, by, IssuingDocumentTest::number));
    }

    private IssuedDocument replace(IssuedDocument replaced, MemberId by) {
        return transaction.execute(status -> issuing.replace(replaced, by, IssuingDocumentTest::number));
    }

    private static DocumentContent number(DocumentHeading heading) {
        return new DocumentContent(Language.EN, 1, heading.number().printed());
    }

    private static String said(IssuedDocument document) {
        return document.content().text();
    }
}
