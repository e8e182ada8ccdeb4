package app.linekeeper.domain.company;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of requisites in a block, as they are written in Russian, English and Kazakh. The labels are words
 * and so live in the bundle {@code requisites}, several of a field parted by a bar.
 */
final class RequisiteLabels {

    private static final Map<LegalForm, RequisiteLabels> BY_FORM = new ConcurrentHashMap<>();
    private static final Pattern BOUND_AFTER = Pattern.compile("[ ]?(?:[:=\\t\\n;/.]|[\u2013\u2014-](?= )|$)[ .:]*");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s:=.-]*");

    /** A label with the place where it stands. */
    record Found(RequisiteField field, int start, int end) {}

    private final Map<String, RequisiteField> fields = new TreeMap<>();
    private final Pattern pattern;

    private RequisiteLabels(LegalForm form) {
        Requisites empty = Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of());
        Words words = Words.standard();
        Set<String> all = new TreeSet<>();
        for (List<RequisiteField> some : List.of(empty.optional(), empty.needed())) {
            for (RequisiteField field : some) {
                Text labels = Text.of("requisites.labels." + field.name().toLowerCase(Locale.ROOT));
                for (Language language : Language.values()) {
                    for (String label : words.plain(labels, language).split("\\|")) {
                        all.add(label.strip());
                        fields.put(key(label), field);
                    }
                }
            }
        }
        pattern = Pattern.compile(
                all.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(label -> Pattern.quote(label).replace(" ", "\\E *\\Q"))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\d\u00ab\"-])(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static RequisiteLabels of(LegalForm form) {
        return BY_FORM.computeIfAbsent(form, RequisiteLabels::new);
    }

    /** The labels of a block whose white space is single spaces, tabs and line breaks, in the order they stand. */
    List<Found> in(String block) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(block);
        while (matcher.find()) {
            RequisiteField field = fields.get(key(matcher.group()));
            Found label = field == null ? null : new Found(field, matcher.start(), matcher.end());
            if (label != null && (!label.field().isWords() || counts(label, block, found))) {
                found.add(label);
            }
        }
        return found;
    }

    /**
     * A number's label counts anywhere; a word such as "bank" only where it begins a line, or stands between a comma and a
     * colon, and if nothing but a space parts it from what follows, only where it is not itself the value of the label
     * above. A line that is only "Director" is the value of "Position" above it.
     */
    private static boolean counts(Found label, String block, List<Found> earlier) {
        char before = before(block, label.start());
        if ("\n\t;|".indexOf(before) < 0 && !(before == ',' && block.startsWith(":", label.end()))) {
            return false;
        }
        Found above = directlyAbove(label, block, earlier);
        if (BOUND_AFTER.matcher(block).region(label.end(), block.length()).lookingAt()) {
            boolean isPosition = above != null && above.field() == RequisiteField.POSITION;
            return !(isPosition && block.startsWith("\n", label.end()));
        }
        return above == null && block.charAt(label.end()) == ' ';
    }

    /** The label before this one, if there is no value between them: then this one may be its value. */
    private static @Nullable Found directlyAbove(Found label, String block, List<Found> earlier) {
        Found last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        return last == null
                        || SEPARATORS
                                .matcher(block.substring(last.end(), label.start()))
                                .matches()
                ? last
                : null;
    }

    private static char before(String block, int start) {
        int place = start - 1;
        while (place >= 0 && block.charAt(place) == ' ') {
            place--;
        }
        return place < 0 ? '\n' : block.charAt(place);
    }

    private static String key(String label) {
        return label.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
