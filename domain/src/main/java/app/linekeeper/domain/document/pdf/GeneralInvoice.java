package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** An invoice in English, for countries without a form of their own here. */
@Component
final class GeneralInvoice extends PrintedInvoice {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.INVOICE, null);
    }

    @Override
    public Language language(Language read) {
        return Language.EN;
    }
}
