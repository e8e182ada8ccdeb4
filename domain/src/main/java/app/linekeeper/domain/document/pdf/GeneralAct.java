package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** A certificate in English, for countries without a form of their own here. */
@Component
final class GeneralAct extends PrintedAct {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.ACT, null);
    }

    @Override
    public Language language() {
        return Language.EN;
    }
}
