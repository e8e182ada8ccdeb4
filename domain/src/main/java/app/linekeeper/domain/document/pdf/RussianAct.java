package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.FormScope;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;

/** An act with everything that 402-FZ art. 9 p. 2 asks for; always in Russian. */
@Component
final class RussianAct extends PrintedAct {

    @Override
    public FormScope scope() {
        return FormScope.of(DocumentType.ACT, Region.RUSSIA);
    }

    @Override
    public Language language() {
        return Language.RU;
    }
}
