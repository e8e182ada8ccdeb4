package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import org.springframework.stereotype.Component;

/** An invoice as accountants in Kazakhstan know it, with a sample of the payment order; in Russian, with Kazakh headings. */
@Component
final class KazakhInvoice extends PrintedInvoice {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.INVOICE, Region.KAZAKHSTAN);
    }

    @Override
    public Language language() {
        return Language.RU;
    }

    @Override
    void write(Document page, Sheet sheet, InvoiceContent invoice) {
        new KazakhBank(sheet).write(page, invoice.seller());
        String name = sheet.words().plain(Text.of("invoice.name"), Language.KK) + " / " + sheet.say("invoice.name");
        new InvoiceTitle(sheet).write(page, invoice, name);
        new InvoiceParties(sheet).write(page, invoice);
        new InvoiceTable(sheet).write(page, invoice);
        new InvoiceSummary(sheet).write(page, invoice);
        new HowToPay(sheet).write(page, invoice);
        new SellerSigns(sheet)
                .row(invoice.seller().position(), invoice.seller().signatory())
                .write(page);
    }
}
