package app.linekeeper.domain.requisites;

import app.linekeeper.locales.Text;
import java.util.List;
import java.util.regex.Pattern;

/** By which an organisation is known in electronic exchange in Russia: its operator's three signs, then up to 43 of its own. */
final class ExchangeId {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{3}[0-9A-Za-z@.-]{2,43}");

    private ExchangeId() {}

    static List<Text> check(String id) {
        return SHAPE.matcher(id).matches() ? List.of() : List.of(Text.of("requisites.wrong.exchange_id"));
    }
}
