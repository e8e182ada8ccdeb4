package app.linekeeper.domain.requisites;

import app.linekeeper.locales.Text;
import java.util.List;
import java.util.regex.Pattern;

/** The Russian code of the reason for registration: 9 signs without a check digit; organisations only. */
final class Kpp {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}[0-9A-Z]{2}\\d{3}");

    private Kpp() {}

    static List<Text> check(String kpp) {
        if (SHAPE.matcher(kpp).matches()) {
            return kpp.startsWith("00") ? List.of(Wrong.of("region", "00")) : List.of();
        }
        return List.of(kpp.length() == 9 ? Wrong.of("kpp", Wrong.groups(kpp)) : Wrong.length(kpp, 9));
    }
}
