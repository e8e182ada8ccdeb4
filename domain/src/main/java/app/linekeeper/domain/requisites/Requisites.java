package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.RequisiteField.ADDRESS;
import static app.linekeeper.domain.requisites.RequisiteField.NAME;
import static app.linekeeper.domain.requisites.RequisiteField.POSITION;
import static app.linekeeper.domain.requisites.RequisiteField.SIGNATORY;

import app.linekeeper.locales.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By what a company is known to the state, to banks and in documents. They may be incomplete or wrong while they are
 * being filled in; what is absent is an empty text. They never say themselves in a log.
 */
public sealed interface Requisites permits RussianRequisites, KazakhRequisites, ForeignRequisites {

    static Requisites of(LegalForm form, CompanyKind kind, Map<RequisiteField, String> values) {
        return switch (form) {
            case RUSSIAN -> new RussianRequisites(kind, values);
            case KAZAKH -> new KazakhRequisites(kind, values);
            case FOREIGN -> new ForeignRequisites(kind, values);
        };
    }

    LegalForm form();

    CompanyKind kind();

    /** What is given, by field. */
    Map<RequisiteField, String> values();

    /** The number by which the state knows the company; empty if not given. */
    String taxNumber();

    /** What documents cannot do without, in the order in which people expect it. */
    List<RequisiteField> needed();

    /** What may be given besides. */
    List<RequisiteField> optional();

    /** What is wrong with a field as it is given, without the field's name. */
    List<Text> wrongs(RequisiteField field);

    /** What looks unusual but is not refused. */
    default List<Text> warnings() {
        return List.of();
    }

    default String get(RequisiteField field) {
        return values().getOrDefault(field, "");
    }

    default String name() {
        return get(NAME);
    }

    default String address() {
        return get(ADDRESS);
    }

    /** Who signs for the company; may be empty. */
    default String signatory() {
        return get(SIGNATORY);
    }

    /** The position of who signs; may be empty. */
    default String position() {
        return get(POSITION);
    }

    /** The same with one field given, as people write it, or with an empty text taken out. */
    default Requisites with(RequisiteField field, String typed) {
        Map<RequisiteField, String> changed = new EnumMap<>(RequisiteField.class);
        changed.putAll(values());
        changed.put(field, field.normal(typed));
        return of(form(), kind(), changed);
    }

    /** The same with what differs between the two, so that what somebody else gave meanwhile stays. */
    default Requisites changedAs(Requisites before, Requisites after) {
        Map<RequisiteField, String> changed = new EnumMap<>(RequisiteField.class);
        for (RequisiteField field : RequisiteField.values()) {
            changed.put(field, (after.get(field).equals(before.get(field)) ? this : after).get(field));
        }
        CompanyKind kind = after.kind() == before.kind() ? kind() : after.kind();
        return of(after.form() == before.form() ? form() : after.form(), kind, changed);
    }

    default boolean has(RequisiteField field) {
        return !get(field).isEmpty();
    }

    /** The field's name in words, as these requisites have it: a person has other numbers than an organisation. */
    default Text label(RequisiteField field) {
        return field.label();
    }

    /** The needed fields that are not given. */
    default List<RequisiteField> missing() {
        return needed().stream().filter(field -> !has(field)).toList();
    }

    /** What is wrong with one field, each naming the field and the group of digits. */
    default List<Text> problems(RequisiteField field) {
        if (!has(field)) {
            return List.of();
        }
        List<Text> wrongs = field.isTooLong(get(field)) ? List.of(Text.of("requisites.wrong.long")) : wrongs(field);
        return wrongs.stream().map(wrong -> wrong.with("field", label(field))).toList();
    }

    /** What is wrong with what is given, each naming the field and the group of digits. */
    default List<Text> problems() {
        return Stream.concat(needed().stream(), optional().stream())
                .flatMap(field -> problems(field).stream())
                .toList();
    }

    /** Whether documents can be made with them (rules 18 and 27). */
    default boolean areComplete() {
        return missing().isEmpty() && problems().isEmpty();
    }
}
