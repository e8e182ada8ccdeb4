package app.linekeeper.bot.pay;

import app.linekeeper.locales.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** Says in which language whoever asks is answered: the one that was chosen, else the first of the browser's that is ours. */
final class PageTongue {

    /** How an address says it. */
    static final String NAME = "lang";

    private PageTongue() {}

    static Language of(HttpServletRequest request, Form form) {
        return of(form.get(NAME))
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(code -> of(code).stream())
                        .findFirst())
                .orElse(request.getHeader("Accept-Language") == null ? Language.RU : Language.EN);
    }

    private static Optional<Language> of(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
