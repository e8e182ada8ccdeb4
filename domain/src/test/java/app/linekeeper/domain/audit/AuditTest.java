package app.linekeeper.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Looking;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class AuditTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Access access;

    @Autowired
    Audit audit;

    @Autowired
    AuditEntries entries;

    @Autowired
    FindingClients clients;

    @Autowired
    Looking looking;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTrespassIsKeptOnceWhenItsTransactionIs() {
        Acting acting = access.of(fixtures.aPartner().saved().owner());
        ClientId id = ClientId.next();
        transaction.executeWithoutResult(status ->
                assertThat(audit.trespass(acting, "client", id).reason()).isEqualTo(Reason.NOT_FOUND));
        Awaitility.await()
                .untilAsserted(() -> assertThat(entries.about("client", id)).hasSize(1));
    }

    @Test
    void aTrespassIsNoPartOfTheTransactionInWhichItIsTried() {
        Acting acting = access.of(fixtures.aPartner().saved().owner());
        ClientId id = ClientId.next();
        transaction.executeWithoutResult(status -> {
            audit.trespass(acting, "client", id);
            assertThat(entries.about("client", id)).isEmpty();
        });
    }

    @Test
    void aTrespassIsKeptThoughWhoeverTriedItOnlyLooks() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        MemberId stranger = fixtures.aPartner().saved().owner();

        looking.at(() -> clients.open(stranger, north.client().id()));

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(entries.about("client", north.client().id()))
                                .extracting(AuditEntry::member)
                                .containsExactly(stranger));
    }

    @Test
    void aTrespassIsKeptAlthoughItsTransactionIsNot() {
        Acting acting = access.of(fixtures.aPartner().saved().owner());
        ClientId id = ClientId.next();
        transaction.executeWithoutResult(status -> {
            audit.trespass(acting, "client", id);
            audit.record(acting, "client.created", "client", id);
            status.setRollbackOnly();
        });
        Awaitility.await()
                .untilAsserted(() -> assertThat(entries.about("client", id))
                        .extracting(AuditEntry::deed)
                        .containsExactly("trespass"));
    }

    @Test
    void postgresNeverLetsAnEntryBeChanged() {
        if (!TestDatabase.isPostgres()) {
            return; // the trigger is PostgreSQL's alone
        }
        Acting acting = access.of(fixtures.aPartner().saved().owner());
        audit.record(acting, "client.created", "client", ClientId.next());
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).hasMessageContaining("append-only");
    }
}
