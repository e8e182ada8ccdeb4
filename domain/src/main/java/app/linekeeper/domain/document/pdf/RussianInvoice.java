package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import com.itextpdf.layout.Document;
import org.springframework.stereotype.Component;

/** An invoice as accountants in Russia know it, with a QR code for the apps of banks; always in Russian. */
@Component
final class RussianInvoice extends PrintedInvoice {

    private static final int SOLE_TRADERS_INN = 12;

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.INVOICE, Region.RUSSIA);
    }

    @Override
    public Language language() {
        return Language.RU;
    }

    @Override
    void write(Document page, Sheet sheet, InvoiceContent invoice) {
        new RussianBank(sheet).write(page, invoice.seller());
        new InvoiceTitle(sheet).write(page, invoice, sheet.say("invoice.name"));
        new InvoiceParties(sheet).write(page, invoice);
        new InvoiceTable(sheet).write(page, invoice);
        new InvoiceSummary(sheet).write(page, invoice);
        new HowToPay(sheet).write(page, invoice);
        signs(sheet, invoice.seller()).write(page);
    }

    private static SellerSigns signs(Sheet sheet, DocumentParty seller) {
        SellerSigns signs = new SellerSigns(sheet).row(seller.position(), seller.signatory());
        boolean soleTrader = seller.detail("inn").length() == SOLE_TRADERS_INN;
        return soleTrader ? signs : signs.row(sheet.say("invoice.accountant"), "");
    }
}
