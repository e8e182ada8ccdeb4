package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import com.itextpdf.layout.Document;
import org.springframework.stereotype.Component;

/** An invoice as accountants in Kazakhstan know it, with a sample of the payment order; in Russian, with labels in Kazakh, too. */
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
        Sheet both = sheet.labelledIn(Language.KK);
        new KazakhBank(both).write(page, invoice.seller());
        new InvoiceTitle(sheet).write(page, invoice, both.label("invoice.name"));
        new InvoiceParties(both).write(page, invoice);
        new InvoiceTable(both).write(page, invoice);
        new InvoiceSummary(sheet).write(page, invoice);
        new HowToPay(both).write(page, invoice);
        new SellerSigns(both)
                .row(invoice.seller().position(), invoice.seller().signatory())
                .write(page);
    }
}
