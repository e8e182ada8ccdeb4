package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.locales.MoneyFormat;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;

/** How many rows there are and what they come to, in words. */
record InvoiceSummary(Sheet sheet) {

    void write(Document page, InvoiceContent invoice) {
        Text summary = Text.of("invoice.summary")
                .with("n", invoice.lines().size())
                .with("sum", MoneyFormat.of(invoice.total(), sheet.language()));
        page.add(new Div()
                .setKeepTogether(true)
                .add(sheet.regular(sheet.say(summary)))
                .add(sheet.bold(sheet.inWords(invoice.total())).setMarginBottom(10)));
    }
}
