package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.INN;
import static app.linekeeper.domain.requisites.RequisiteField.NAME;
import static app.linekeeper.domain.requisites.RequisiteField.OGRN;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.RequisiteWords;
import app.linekeeper.domain.requisites.Requisites;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a sole trader from an organisation. */
final class SoleTrader {

    private static final List<String> SIGNS = RequisiteWords.of("sole_trader");

    /** The words for a sole trader where the name itself stands on the next line. */
    private static final Pattern NAME_FOLLOWS = Pattern.compile(
            "(?m)(?:^|(?<=[\\t|:]) ?)(" + RequisiteWords.anyOf("sole_trader") + ")[ :]*\n(?=(.*))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SoleTrader() {}

    /** The block with the name of a sole trader on one line with the words that say so. */
    static String withWholeNames(String block) {
        return NAME_FOLLOWS
                .matcher(block)
                .replaceAll(found -> PersonName.beginning(found.group(2)) == null ? "$0" : "$1 ");
    }

    /** A sole trader where the name begins so or the numbers are those of a person, otherwise as known. */
    static CompanyKind kindOf(Requisites known, Map<RequisiteField, String> values) {
        if (lengthOf(INN, values) == 12 || lengthOf(OGRN, values) == 15 || isNamed(values.getOrDefault(NAME, ""))) {
            return CompanyKind.SOLE_TRADER;
        }
        boolean organisation = lengthOf(INN, values) == 10 || lengthOf(OGRN, values) == 13;
        return organisation ? CompanyKind.LEGAL_ENTITY : known.kind();
    }

    private static int lengthOf(RequisiteField field, Map<RequisiteField, String> values) {
        return values.getOrDefault(field, "").length();
    }

    /** Whether a name begins with the words for a sole trader. */
    static boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT) + " ";
        return SIGNS.stream().anyMatch(sign -> lower.startsWith(sign.toLowerCase(Locale.ROOT) + " "));
    }
}
