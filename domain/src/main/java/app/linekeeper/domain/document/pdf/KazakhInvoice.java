package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** An invoice as accountants in Kazakhstan know it, with a sample of the payment order; in Russian, with Kazakh headings. */
@Component
final class KazakhInvoice extends PrintedInvoice {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.INVOICE, Region.KAZAKHSTAN);
    }

    @Override
    public Language language(Language read) {
        return Language.RU;
    }
}
