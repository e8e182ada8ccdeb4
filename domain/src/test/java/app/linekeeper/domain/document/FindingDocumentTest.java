package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@Import(PaidOrders.class)
class FindingDocumentTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    Shop shop;

    @Autowired
    RequestingAct requesting;

    @Autowired
    IssuingDocument issuing;

    @Autowired
    FindingDocument finding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private SavedPartner north;
    private Act act;
    private DocumentReference reference;

    @BeforeEach
    void anAct() {
        north = orders.rich(orders.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT));
        act = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();
        reference = DocumentReference.of(act.id());
    }

    @Test
    void aDocumentIsFoundByWhatIsPrintedOnIt() {
        DocumentCard card = find(north.member(Role.ACCOUNTANT)).orElseThrow();

        assertThat(card.id()).isEqualTo(act.id());
        assertThat(card.number()).isEqualTo(act.number());
        assertThat(card.day()).isEqualTo(act.content().date());
        assertThat(card.madeOut()).isEqualTo(new MadeOut("ООО «Север»", Money.of("3874.00", "RUB")));
        assertThat(card.subject()).isEqualTo(act.document().occasion().subject());
        assertThat(card.isReplaced()).isFalse();
    }

    @Test
    void anOperatorFindsAnyPartnersDocument() {
        assertThat(find(shop.operator()).isDone()).isTrue();
    }

    @Test
    void whoeverMayNotTakeItIsAnsweredAsIfThereWereNone() {
        DocumentReference unknown = DocumentReference.of(DocumentId.next());
        for (MemberId member : new MemberId[] {orders.rich().owner(), north.member(Role.MANAGER)}) {
            assertThat(reason(find(member))).isEqualTo(Reason.NOT_FOUND);
            assertThat(reason(finding.find(member, unknown))).isEqualTo(Reason.NOT_FOUND);
        }
        await("both notes, which are kept afterwards").until(() -> trespasses() == 2);
    }

    @Test
    void whatIsInForceNoMoreSaysWhatIsAndItAloneSaysNothingOfThat() {
        IssuedDocument second = replace(act.document());
        IssuedDocument third = replace(second);

        assertThat(find(north.owner()).orElseThrow().inForce()).isEqualTo(DocumentCard.Successor.of(third));
        assertThat(finding.find(north.owner(), DocumentReference.of(third.id()))
                        .orElseThrow()
                        .isReplaced())
                .isFalse();
    }

    private int trespasses() {
        return jdbc.sql("select count(*) from audit_entry where deed = 'trespass' and subject_id = ?")
                .param(act.id().toString())
                .query(Integer.class)
                .single();
    }

    private IssuedDocument replace(IssuedDocument document) {
        return transaction.execute(status -> issuing.replace(
                document, north.owner(), heading -> act.document().content()));
    }

    private Outcome<DocumentCard> find(MemberId member) {
        return finding.find(member, reference);
    }

    private static Reason reason(Outcome<DocumentCard> outcome) {
        return ((Outcome.Refused<DocumentCard>) outcome).refusal().reason();
    }
}
