package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
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

/** Finds the labels of requisites in a block, as they are written in Russian, English and Kazakh. */
final class RequisiteLabels {

    private static final Map<LegalForm, RequisiteLabels> BY_FORM = new ConcurrentHashMap<>();

    /**
     * A label with the place where it stands.
     *
     * @param field null if it is the label of something that is no requisite, such as a telephone
     */
    record Found(@Nullable RequisiteField field, int start, int end) {

        /** The label as the block writes it. */
        String in(String block) {
            return block.substring(start, end);
        }
    }

    private final Map<String, RequisiteField> fields = new TreeMap<>();
    private final Pattern pattern;

    private RequisiteLabels(LegalForm form) {
        Requisites empty = Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of());
        Set<String> all = new TreeSet<>(RequisiteWords.of("other"));
        for (List<RequisiteField> some : List.of(empty.optional(), empty.needed())) {
            for (RequisiteField field : some) {
                for (String label : RequisiteWords.of(field.name().toLowerCase(Locale.ROOT))) {
                    all.add(label);
                    fields.put(key(label), field);
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
            Found label = new Found(fields.get(key(matcher.group())), matcher.start(), matcher.end());
            if (LabelPlace.isRight(label, block, found.isEmpty() ? null : found.get(found.size() - 1))) {
                found.add(label);
            }
        }
        return found;
    }

    private static String key(String label) {
        return label.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
