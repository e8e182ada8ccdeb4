package app.linekeeper.conversations.flows.company;

import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.requisites.pasted.PastedReading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Requisites that are being filled in, with what a pasted text left open, as one text that the facts keep.
 *
 * @param doubts the fields that can be read in several ways, with their possible values
 * @param unread what was part of no requisite in the text that was pasted last
 * @param like the company that has the tax number already; empty if there is none
 */
record DraftText(Requisites requisites, Map<RequisiteField, List<String>> doubts, List<String> unread, String like) {

    /** Between what is kept, the doubts, what was not read, and the company that is alike: no value holds it. */
    private static final String PARTS = "\u001e";

    static DraftText of(Requisites requisites) {
        return new DraftText(requisites, Map.of(), List.of(), "");
    }

    /** The same after another text was pasted: what it decides is no doubt any more, unless it brings one of its own. */
    DraftText after(PastedReading read) {
        Map<RequisiteField, List<String>> open = new EnumMap<>(RequisiteField.class);
        doubts.forEach((field, values) -> {
            if (read.requisites().get(field).equals(requisites.get(field))) {
                open.put(field, values);
            }
        });
        open.putAll(read.doubts());
        return new DraftText(read.requisites(), open, read.unread(), like);
    }

    /** The same with a field that a person gave, chose or took out. */
    DraftText with(Requisites changed, RequisiteField field) {
        Map<RequisiteField, List<String>> open = new EnumMap<>(RequisiteField.class);
        open.putAll(doubts);
        open.remove(field);
        return new DraftText(changed, open, unread, like);
    }

    DraftText like(String company) {
        return new DraftText(requisites, doubts, unread, company);
    }

    String write() {
        List<String> open = new ArrayList<>();
        doubts.forEach((field, values) -> open.add(field + "\t" + String.join("\t", values)));
        return String.join(
                PARTS, RequisitesText.write(requisites), String.join("\n", open), String.join("\n", unread), like);
    }

    /** @throws IllegalArgumentException if the text was not written by {@link #write} or {@link RequisitesText} */
    static DraftText read(String text) {
        String[] parts = text.split(PARTS, -1);
        Requisites requisites = RequisitesText.read(parts[0]);
        if (parts.length < 4) {
            return of(requisites);
        }
        Map<RequisiteField, List<String>> open = new EnumMap<>(RequisiteField.class);
        parts[1].lines()
                .map(line -> line.split("\t"))
                .forEach(line ->
                        open.put(RequisiteField.valueOf(line[0]), List.of(line).subList(1, line.length)));
        return new DraftText(requisites, open, parts[2].lines().toList(), parts[3]);
    }

    @Override
    public String toString() {
        return "DraftText[hidden]";
    }
}
