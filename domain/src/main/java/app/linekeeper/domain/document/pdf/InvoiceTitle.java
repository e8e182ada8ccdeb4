package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;

/** The name of an invoice with its number and day. */
record InvoiceTitle(Sheet sheet) {

    /** @param name what a document of this kind is called where the seller is */
    void write(Document page, InvoiceContent invoice, String name) {
        Text title = Text.of("invoice.title").with("name", name).with("number", invoice.number());
        Text dated = Text.of("invoice.dated").with("date", invoice.day());
        new Headline(sheet).write(page, sheet.say(title), sheet.say(dated));
    }
}
