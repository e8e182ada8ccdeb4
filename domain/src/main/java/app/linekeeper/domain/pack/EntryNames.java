package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.ActContent;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What files are called in an archive, so that every system unpacks them: number, day, company. */
final class EntryNames {

    /** File systems take 255 bytes, and a letter of Cyrillic is two of them. */
    private static final int LONGEST = 200;

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Co}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern AT_ENDS = Pattern.compile("^[ .]+|[ .]+$");
    private static final String ENDING = ".pdf";

    private final Set<String> taken = new HashSet<>();

    /** A name that no other in this archive has, whichever way letters are cased. */
    String of(ActContent act) {
        String name =
                clean(act.number() + " " + act.date() + " " + act.customer().name());
        String free = name;
        for (int n = 2; !taken.add((free + ENDING).toLowerCase(Locale.ROOT)); n++) {
            free = name + " (" + n + ")";
        }
        return free + ENDING;
    }

    static String clean(String name) {
        String allowed = NOT_IN_NAMES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("-");
        String cut = cut(BLANKS.matcher(allowed).replaceAll(" "));
        return AT_ENDS.matcher(cut).replaceAll("");
    }

    /** Between two signs, however many bytes each is. */
    private static String cut(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
