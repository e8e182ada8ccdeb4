package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;

/** By which day to pay, what to write into the payment, and the code that fills it in. Never torn apart. */
record HowToPay(Sheet sheet) {

    void write(Document page, InvoiceContent invoice) {
        String qr = invoice.qr();
        Table table = qr == null ? Sheet.table(100) : Sheet.table(70, 30);
        table.addCell(words(invoice));
        if (qr != null) {
            table.addCell(code(page, qr));
        }
        page.add(table.setMarginBottom(6).setKeepTogether(true));
    }

    private Cell words(InvoiceContent invoice) {
        String until = sheet.say(Text.of("invoice.valid_until").with("date", invoice.validUntil()));
        return new Cell()
                .setBorder(Border.NO_BORDER)
                .setPaddings(2, invoice.qr() == null ? 0 : 10, 2, 0)
                .add(sheet.bold(until).setMarginBottom(7))
                .add(sheet.small(sheet.label("invoice.purpose_label")).setMarginBottom(2))
                .add(copied(invoice.purpose()));
    }

    private Paragraph copied(String purpose) {
        return sheet.copied(purpose)
                .setBackgroundColor(Sheet.SHADE)
                .setBorderLeft(new SolidBorder(Sheet.INK, 1.6f))
                .setPaddings(6, 8, 7, 8);
    }

    private Cell code(Document page, String qr) {
        return new Cell()
                .setBorder(Border.NO_BORDER)
                .setPadding(0)
                .add(PaymentCode.of(qr, sheet.say("invoice.qr_aloud"), page.getPdfDocument()))
                .add(sheet.small(sheet.say("invoice.qr")).setTextAlignment(TextAlignment.CENTER));
    }
}
