package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.accountstatement.SampleAccountStatements;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.document.xml.DocumentXml;
import app.linekeeper.domain.invoice.SampleInvoices;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

class AttachedTest {

    @Test
    void whatAnActSaysIsWithinItForPrograms() throws IOException {
        byte[] file = new RussianAct().render(SampleActs.kept(SampleActs.services()));
        assertThat(attachedTo(file)).isEqualTo(DocumentXml.of(SampleActs.services()));
    }

    @Test
    void soIsWhatAnInvoiceSays() throws IOException {
        byte[] file = new KazakhInvoice().render(SampleInvoices.kept(SampleInvoices.kazakh()));
        assertThat(attachedTo(file)).isEqualTo(DocumentXml.of(SampleInvoices.kazakh()));
    }

    @Test
    void soIsWhatAStatementOfAccountSays() throws IOException {
        AccountStatementContent statement = SampleAccountStatements.huge();
        byte[] file = new RussianAccountStatement().render(SampleAccountStatements.kept(statement));
        assertThat(attachedTo(file)).isEqualTo(DocumentXml.of(statement));
    }

    private static byte[] attachedTo(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            var attached =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(attached).containsOnlyKeys("document.xml");
            PDComplexFileSpecification xml = attached.get("document.xml");
            assertThat(xml.getFileDescription()).isEqualTo("Содержание документа для учётных программ");
            assertThat(xml.getCOSObject().getCOSName(COSName.getPDFName("AFRelationship")))
                    .isEqualTo(COSName.getPDFName("Data"));
            assertThat(xml.getEmbeddedFile().getSubtype()).isEqualTo("application/xml");
            return xml.getEmbeddedFile().toByteArray();
        }
    }
}
