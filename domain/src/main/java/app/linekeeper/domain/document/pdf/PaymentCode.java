package app.linekeeper.domain.document.pdf;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.properties.HorizontalAlignment;
import java.util.Map;

/**
 * A payment's QR code as it is drawn: vectors, 46 mm wide and four modules of quiet around, error correction of level M.
 * At this size the longest code was read from everywhere on a screen of 96 dpi; at 42 mm it was not from every tenth place.
 */
final class PaymentCode {

    private static final float WIDTH = 46 / 25.4f * 72;
    private static final int QUIET = 4;
    private static final String IN_CYRILLIC_BYTES = "ST00011";

    private PaymentCode() {}

    /**
     * @param said by GOST R 56042; its beginning says in which bytes its letters are
     * @param aloud what whoever cannot see it is told
     */
    static Image of(String said, String aloud, PdfDocument pdf) {
        String charset = said.startsWith(IN_CYRILLIC_BYTES) ? "windows-1251" : "UTF-8";
        BarcodeQRCode code = new BarcodeQRCode(
                said,
                Map.of(EncodeHintType.CHARACTER_SET, charset, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        Image drawn = new Image(code.createFormXObject(ColorConstants.BLACK, pdf));
        drawn.getAccessibilityProperties().setAlternateDescription(aloud);
        float modules = code.getBarcodeSize().getWidth();
        return drawn.setWidth(WIDTH * modules / (modules - 2 * QUIET))
                .setHorizontalAlignment(HorizontalAlignment.CENTER);
    }
}
