package app.linekeeper.domain.requisites.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card of a company is read out of the files in which people have it. */
class RequisitesFileTest {

    private static final String CARD = "ООО «Ромашка»\nИНН 7707083893\nКПП 770701001";
    private static final String WORD = "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>%s</w:body></w:document>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void aTextIsReadInWhateverEncodingItIs(String encoding) {
        assertThat(read(CARD.replace("\n", "\r\n").getBytes(Charset.forName(encoding))))
                .isEqualTo(CARD);
        assertThat(read(("\ufeff" + CARD).getBytes(StandardCharsets.UTF_8))).isEqualTo(CARD);
    }

    @Test
    void aDocumentOfWordIsReadWithItsTablesAndItsLetterhead() {
        String table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ИНН</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7707</w:t>"
                + "</w:r><w:r><w:t>083893</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>КПП</w:t>"
                + "</w:r></w:p></w:tc></w:tr></w:tbl>";
        byte[] file = docx(Map.of(
                "word/document.xml", WORD.formatted("<w:p><w:r><w:t>Карточка</w:t></w:r></w:p>" + table),
                "word/header1.xml",
                        "<w:hdr xmlns:w='w'><w:p><w:r><w:t>р/с</w:t><w:tab/><w:t>40702</w:t></w:r></w:p></w:hdr>",
                "word/styles.xml", "<w:t>no text</w:t>"));
        assertThat(read(file)).isEqualTo("Карточка\nИНН\t7707083893\n\tКПП\n\nр/с\t40702");
    }

    @Test
    void whatADocumentOfWordHoldsTwiceForOldProgramsIsReadOnce() {
        String box =
                "<mc:AlternateContent><mc:Choice><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>once</w:t></mc:Fallback>"
                        + "</mc:AlternateContent>";
        assertThat(read(docx(Map.of("word/document.xml", WORD.formatted(box))))).isEqualTo("once");
    }

    @Test
    void aPdfIsReadAsItStandsOnItsPages() throws IOException {
        assertThat(read(pdf("INN 7707083893", new WriterProperties()))).isEqualTo("INN 7707083893");
    }

    @Test
    void aScanIsToldFromAFileThatIsLockedAndFromOneThatIsBroken() throws IOException {
        WriterProperties locked = new WriterProperties()
                .setStandardEncryption(
                        "user".getBytes(StandardCharsets.US_ASCII),
                        "owner".getBytes(StandardCharsets.US_ASCII),
                        EncryptionConstants.ALLOW_PRINTING,
                        EncryptionConstants.ENCRYPTION_AES_128);
        assertThat(refused(pdf("", new WriterProperties()))).isEqualTo(Reason.REQUISITES_FILE_EMPTY);
        assertThat(refused(pdf("x", locked))).isEqualTo(Reason.REQUISITES_FILE_LOCKED);
        assertThat(refused("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.REQUISITES_FILE_BROKEN);
        assertThat(refused("PK and no more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.REQUISITES_FILE_BROKEN);
        assertThat(refused(docx(Map.of("xl/workbook.xml", "<a/>")))).isEqualTo(Reason.REQUISITES_FILE_BROKEN);
        assertThat(refused(new byte[0])).isEqualTo(Reason.REQUISITES_FILE_EMPTY);
        assertThat(refused("x".repeat(RequisitesFile.LONGEST + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.REQUISITES_FILE_LONG);
    }

    @Test
    void whatUnpacksToMoreThanIsGoodIsNotUnpacked() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", " ".repeat(9 << 20));
        assertThat(refused(docx(parts))).isEqualTo(Reason.REQUISITES_FILE_LONG);
        parts.clear();
        for (int n = 0; n < 6; n++) {
            parts.put("word/media/" + n, " ".repeat(7 << 20));
        }
        parts.put("word/document.xml", WORD.formatted("<w:t>x</w:t>"));
        assertThat(refused(docx(parts))).isEqualTo(Reason.REQUISITES_FILE_LONG);
        assertThat(refused(pdfOf(" ".repeat(9 << 20)))).isEqualTo(Reason.REQUISITES_FILE_BROKEN);
    }

    @Test
    void neitherEntitiesNorOtherFilesAreFetched() {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:t xmlns:w='w'>&e;</w:t>";
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><w:t xmlns:w='w'>&b;</w:t>";
        for (String xml : new String[] {outside, laughs}) {
            assertThat(refused(docx(Map.of("word/document.xml", xml)))).isEqualTo(Reason.REQUISITES_FILE_BROKEN);
        }
        String deep = "<w:p>".repeat(300) + "</w:p>".repeat(300);
        assertThat(refused(docx(Map.of("word/document.xml", WORD.formatted(deep)))))
                .isEqualTo(Reason.REQUISITES_FILE_LONG);
    }

    @Test
    void aPageThatGoesOnAndOnIsLeft() {
        String page = "q Q\n".repeat(400_000);
        assertThat(refused(pdfOf(page))).isEqualTo(Reason.REQUISITES_FILE_LONG);
    }

    private static String read(byte[] file) {
        return RequisitesFile.text(file).orElseThrow();
    }

    private static Reason refused(byte[] file) {
        return assertTimeout(
                Duration.ofSeconds(20),
                () -> ((Outcome.Refused<String>) RequisitesFile.text(file))
                        .refusal()
                        .reason());
    }

    private static byte[] docx(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String text, WriterProperties properties) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(new PdfDocument(new PdfWriter(out, properties)))) {
            document.add(new Paragraph(text).setFont(PdfFontFactory.createFont("Helvetica", PdfEncodings.WINANSI)));
        }
        return out.toByteArray();
    }

    /** One page with this content. */
    private static byte[] pdfOf(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
            pdf.addNewPage()
                    .put(
                            PdfName.Contents,
                            new PdfStream(content.getBytes(StandardCharsets.US_ASCII)).makeIndirect(pdf));
        }
        return out.toByteArray();
    }
}
