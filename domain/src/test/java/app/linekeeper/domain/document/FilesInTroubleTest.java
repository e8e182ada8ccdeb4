package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.locales.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a document's file where the disk is full, the database goes, or somebody changed what was kept. */
@DomainTest
@Import(PaidOrders.class)
class FilesInTroubleTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    RequestingAct requesting;

    @Autowired
    DocumentFiles files;

    @Autowired
    IssuedDocuments documents;

    @Autowired
    Sellers sellers;

    @Autowired
    KeptFiles kept;

    @Autowired
    WatchedDatabase database;

    @Autowired
    JdbcClient jdbc;

    private DocumentId act;

    @BeforeEach
    void anActWithoutAFileYet() {
        SavedPartner north = orders.rich();
        act = requesting
                .request(north.owner(), orders.paid(north).id())
                .orElseThrow()
                .id();
    }

    @Test
    void whereTheDiskIsFullWhileAFileIsDrawnNothingIsKeptAndTheNextTryWorks() {
        DocumentFiles onFullDisk = new DocumentFiles(
                documents, new ChosenForm(sellers, new DocumentForms(List.of(new FullDisk()))), kept, Optional.empty());

        assertThatThrownBy(() -> onFullDisk.of(act)).hasMessageContaining("No space left on device");

        assertThat(filesKept()).isZero();
        assertThat(files.of(act).bytes()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whereverTheDatabaseGoesWhileAFileIsMadeItIsKeptWholeOrNotAtAll() {
        int moment = 1;
        while (database.dyingAt(moment, () -> files.of(act))) {
            assertThat(filesKept()).isBetween(0, 1);
            moment++;
        }
        assertThat(moment).isGreaterThan(3);
        DocumentFile first = files.of(act);
        assertThat(files.of(act).sha256()).isEqualTo(first.sha256());
    }

    @Test
    void aKeptFileThatWasChangedIsNotGivenOut() {
        files.of(act);
        String change = "update document_file set bytes = ? where document = ?";
        if (TestDatabase.isPostgres()) {
            assertThatThrownBy(() ->
                            jdbc.sql(change).params(new byte[] {1}, act.value()).update())
                    .hasMessageContaining("append-only");
        } else {
            jdbc.sql(change).params(new byte[] {1}, act.value()).update();
            assertThatThrownBy(() -> files.of(act)).hasMessageContaining("was changed");
        }
    }

    private int filesKept() {
        return jdbc.sql("select count(*) from document_file where document = ?")
                .param(act.value())
                .query(Integer.class)
                .single();
    }

    /** A form that cannot be drawn. */
    private static final class FullDisk implements DocumentForm {

        @Override
        public FormScope scope() {
            return FormScope.of(DocumentType.ACT, null);
        }

        @Override
        public Language language() {
            return Language.EN;
        }

        @Override
        public String fileName(DocumentContent content) {
            return "act.pdf";
        }

        @Override
        public byte[] render(DocumentContent content, PageMarks marks) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
    }
}
