package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** An invoice as accountants in Russia know it, with a QR code for the apps of banks; always in Russian. */
@Component
final class RussianInvoice extends PrintedInvoice {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.INVOICE, Region.RUSSIA);
    }

    @Override
    public Language language(Language read) {
        return Language.RU;
    }
}
