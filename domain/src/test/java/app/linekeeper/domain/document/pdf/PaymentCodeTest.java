package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.SampleInvoices;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the printed page, as a telephone sees it, to the very string. */
class PaymentCodeTest {

    private static final Charset CYRILLIC_BYTES = Charset.forName("windows-1251");

    @ParameterizedTest
    @ValueSource(ints = {96, 150, 200})
    void theCodeIsReadFromThePage(int dpi) throws Exception {
        Result read = read(SampleInvoices.QR, StandardCharsets.UTF_8, dpi);

        assertThat(read.getText()).isEqualTo(SampleInvoices.QR);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @ParameterizedTest
    @ValueSource(ints = {96, 150, 200})
    void soIsOneInHalfAsManyBytes(int dpi) throws Exception {
        String code = SampleInvoices.QR.replace("ST00012", "ST00011");
        assertThat(read(code, CYRILLIC_BYTES, dpi).getText()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {96, 150, 200})
    void soIsTheLongestThereIs(int dpi) throws Exception {
        String code = SampleInvoices.QR;
        while (code.getBytes(StandardCharsets.UTF_8).length < 360) {
            code += "0";
        }
        assertThat(read(code, StandardCharsets.UTF_8, dpi).getText()).isEqualTo(code);
    }

    private static Result read(String said, Charset charset, int dpi) throws Exception {
        InvoiceContent invoice = SampleInvoices.russian(
                SampleParties.customer("ООО «Север»"), List.of(SampleInvoices.line("18595.20", 3)), said);
        byte[] bytes = new RussianInvoice().render(SampleInvoices.kept(invoice));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, dpi);
            return read(page, charset);
        }
    }

    private static Result read(BufferedImage page, Charset charset) throws Exception {
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
        Map<DecodeHintType, ?> hints =
                Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, charset.name());
        try {
            return new QRCodeReader().decode(seen, hints);
        } catch (NotFoundException e) {
            throw new AssertionError("no code is seen on the page", e);
        }
    }
}
