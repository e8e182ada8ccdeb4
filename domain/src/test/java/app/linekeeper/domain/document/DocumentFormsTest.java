package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFormsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final DocumentForm general = form(FormScope.of(DocumentType.ACT, null));
    private final DocumentForm russian = form(FormScope.of(DocumentType.ACT, Region.RUSSIA));
    private final DocumentForm kazakh = form(new FormScope(DocumentType.ACT, Region.KAZAKHSTAN, FIRST, LAST));
    private final DocumentForms forms = new DocumentForms(List.of(general, russian, kazakh));

    @Test
    void aRegionsOwnFormGoesBeforeTheGeneralOne() {
        assertThat(in(Region.RUSSIA, FIRST)).isSameAs(russian);
        assertThat(in(Region.WORLD, FIRST)).isSameAs(general);
    }

    @Test
    void aFormIsTakenFromItsFirstDayToItsLast() {
        assertThat(in(Region.KAZAKHSTAN, FIRST.minusDays(1))).isSameAs(general);
        assertThat(in(Region.KAZAKHSTAN, FIRST)).isSameAs(kazakh);
        assertThat(in(Region.KAZAKHSTAN, LAST)).isSameAs(kazakh);
        assertThat(in(Region.KAZAKHSTAN, LAST.plusDays(1))).isSameAs(general);
    }

    @Test
    void noneAndTwoForTheSameAreAnError() {
        DocumentForms two = new DocumentForms(List.of(russian, form(russian.scope())));
        assertThatThrownBy(() -> two.of(DocumentType.ACT, Region.RUSSIA, FIRST))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> two.of(DocumentType.ACT, Region.CIS, FIRST)).isInstanceOf(IllegalStateException.class);
    }

    private DocumentForm in(Region region, LocalDate day) {
        return forms.of(DocumentType.ACT, region, day);
    }

    private static DocumentForm form(FormScope scope) {
        return new DocumentForm() {

            @Override
            public FormScope scope() {
                return scope;
            }

            @Override
            public Language language() {
                return Language.RU;
            }

            @Override
            public String fileName(DocumentContent content) {
                return "";
            }

            @Override
            public byte[] render(DocumentContent content, PageMarks marks) {
                return new byte[0];
            }
        };
    }
}
