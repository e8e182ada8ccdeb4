package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.locales.Text;
import java.util.Locale;

/** What an act calls things: a licence grants a right and renders no service (rule 29). */
record ActWords(ActContent act) {

    /** @param key the part of the key between the bundle's name and what was sold */
    Text of(String key) {
        return Text.of(key(key));
    }

    String key(String key) {
        return "act." + key + "_" + act.sold().name().toLowerCase(Locale.ROOT);
    }
}
