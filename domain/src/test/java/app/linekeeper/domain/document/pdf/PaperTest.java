package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.locales.Language;
import com.itextpdf.kernel.geom.PageSize;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void aFormMayBeAWideOne() throws IOException {
        byte[] file = new WideAct().render(SampleActs.kept(SampleActs.ofManyLines(30)));
        assertThat(VeraPdf.faults(file)).isEmpty();
        try (PDDocument pdf =
                Loader.loadPDF(new PrintedPdf(file).keptAs("acts", "wide-page").bytes())) {
            assertThat(pdf.getPages()).hasSizeGreaterThan(1).allSatisfy(page -> {
                PDRectangle size = page.getMediaBox();
                assertThat(size.getWidth()).isGreaterThan(size.getHeight());
            });
        }
    }

    private static final class WideAct extends PrintedAct {

        @Override
        public FormScope scope() {
            return FormScope.of(DocumentType.ACT, null);
        }

        @Override
        public Language language() {
            return Language.RU;
        }

        @Override
        PageSize paper() {
            return PageSize.A4.rotate();
        }
    }
}
