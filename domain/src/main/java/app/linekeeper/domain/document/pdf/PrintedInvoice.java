package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.MadeOut;
import app.linekeeper.domain.document.xml.DocumentXml;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.Optional;

/** An invoice in any form. */
abstract class PrintedInvoice extends PrintedDocument<InvoiceContent> {

    @Override
    final InvoiceContent read(DocumentContent kept) {
        return InvoiceContent.of(kept);
    }

    @Override
    public final Optional<MadeOut> madeOut(DocumentContent kept) {
        InvoiceContent invoice = read(kept);
        return Optional.of(new MadeOut(invoice.buyer().name(), invoice.total()));
    }

    @Override
    final byte[] data(InvoiceContent invoice) {
        return DocumentXml.of(invoice);
    }

    @Override
    final Imprint imprint(InvoiceContent invoice) {
        Text title = Text.of("invoice.running_title")
                .with("number", invoice.number())
                .with("date", invoice.day());
        Text file = Text.of("invoice.file_name")
                .with("number", invoice.number())
                .with("date", Dates.inFigures(invoice.day()));
        return new Imprint(invoice.language(), title, file, invoice.seller().name());
    }
}
