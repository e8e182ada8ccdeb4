package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Forms change with the law; what was issued in an old one stays as it is. */
@DomainTest
@Import(PaidOrders.class)
class ReplacedFormTest {

    private static final LocalDate REPLACED = LocalDate.of(2026, 12, 1);

    @Autowired
    PaidOrders orders;

    @Autowired
    RequestingAct requesting;

    @Autowired
    IssuedDocuments documents;

    @Autowired
    Sellers sellers;

    @Autowired
    KeptFiles kept;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aFormIsUsedFromItsDayOnAndDocumentsIssuedBeforeStayInTheOldOne() {
        DocumentFiles files = files(form("old", null, REPLACED.minusDays(1)), form("new", REPLACED, null));
        SavedPartner north = orders.rich();
        DocumentId taken = act(north);
        DocumentId notYetTaken = act(north);
        assertThat(text(files, taken)).isEqualTo("old");

        clock.moveTo(REPLACED.atTime(9, 0).toInstant(ZoneOffset.UTC));

        assertThat(text(files, act(north))).isEqualTo("new");
        assertThat(text(files, taken)).isEqualTo("old");
        assertThat(text(files, notYetTaken)).isEqualTo("old");
    }

    @Test
    void whatWasMadeIsNeverMadeAgainWhateverBecomesOfItsForm() {
        SavedPartner north = orders.rich();
        DocumentId act = act(north);
        assertThat(text(files(form("as it was", null, null)), act)).isEqualTo("as it was");

        assertThat(text(files(form("changed", null, null)), act)).isEqualTo("as it was");
    }

    private DocumentId act(SavedPartner partner) {
        return requesting
                .request(partner.owner(), orders.paid(partner).id())
                .orElseThrow()
                .id();
    }

    private DocumentFiles files(DocumentForm... forms) {
        return new DocumentFiles(
                documents, new ChosenForm(sellers, new DocumentForms(List.of(forms))), kept, Optional.empty());
    }

    private static String text(DocumentFiles files, DocumentId act) {
        return new String(files.of(act).bytes(), StandardCharsets.UTF_8);
    }

    private static DocumentForm form(String said, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new DocumentForm() {

            @Override
            public FormScope scope() {
                return new FormScope(DocumentType.ACT, Region.RUSSIA, from, until);
            }

            @Override
            public Language language() {
                return Language.RU;
            }

            @Override
            public String fileName(DocumentContent content) {
                return said;
            }

            @Override
            public byte[] render(DocumentContent content, PageMarks marks) {
                return said.getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
