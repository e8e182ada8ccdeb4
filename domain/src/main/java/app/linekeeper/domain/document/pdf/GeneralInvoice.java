package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.locales.Language;
import com.itextpdf.layout.Document;
import org.springframework.stereotype.Component;

/** An invoice in English, for countries without a form of their own here. */
@Component
final class GeneralInvoice extends PrintedInvoice {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.INVOICE, null);
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    void write(Document page, Sheet sheet, InvoiceContent invoice) {
        new InvoiceTitle(sheet).write(page, invoice, sheet.say("invoice.name"));
        new InvoiceParties(sheet).write(page, invoice);
        new InvoiceTable(sheet).write(page, invoice);
        new GeneralBank(sheet).write(page, invoice.seller());
        new HowToPay(sheet).write(page, invoice);
        new SellerSigns(sheet)
                .row(invoice.seller().position(), invoice.seller().signatory())
                .write(page);
    }
}
