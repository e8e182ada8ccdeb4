package app.linekeeper.domain.invoice;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The legal forms of Russia, written out and as everybody writes them. */
final class LegalForms {

    private static final Map<Pattern, String> SHORT = read();

    private LegalForms() {}

    /** The name with its legal form in letters only. */
    static String shortened(String name) {
        String shortened = name;
        for (Map.Entry<Pattern, String> form : SHORT.entrySet()) {
            shortened = form.getKey().matcher(shortened).replaceFirst(form.getValue());
        }
        return shortened;
    }

    private static Map<Pattern, String> read() {
        Map<Pattern, String> forms = new LinkedHashMap<>();
        String written = Words.standard().plain(Text.of("invoice.legal_forms"), Language.RU);
        for (String form : written.split("\\|", -1)) {
            String[] fullAndShort = form.split(":", 2);
            forms.put(
                    Pattern.compile(Pattern.quote(fullAndShort[0]), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    fullAndShort[1]);
        }
        return forms;
    }
}
