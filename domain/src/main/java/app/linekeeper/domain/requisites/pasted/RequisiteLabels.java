package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.RequisiteWords;
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

/** Finds the labels of requisites in a block, as they are written in Russian, English and Kazakh. */
final class RequisiteLabels {

    private static final Map<LegalForm, RequisiteLabels> BY_FORM = new ConcurrentHashMap<>();

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
    List<RequisiteLabel> in(String block) {
        List<RequisiteLabel> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(block);
        int place = 0;
        while (matcher.find(place)) {
            RequisiteField field = fields.get(key(matcher.group()));
            place = LabelPlace.end(field, block, matcher.start(), matcher.end());
            boolean odd = place > matcher.end() && field != RequisiteField.SIGNATORY;
            RequisiteLabel label = new RequisiteLabel(field, odd, matcher.start(), place);
            if (LabelPlace.isRight(label, block, found.isEmpty() ? null : found.get(found.size() - 1))) {
                found.add(label);
            } else {
                place = matcher.end();
            }
        }
        return UnknownLabels.added(found, block);
    }

    private static String key(String label) {
        return label.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
