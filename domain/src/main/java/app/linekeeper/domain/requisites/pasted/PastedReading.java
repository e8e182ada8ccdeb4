package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import java.util.List;
import java.util.Map;

/**
 * What was read in a pasted text.
 *
 * @param requisites what is known now; a field that is doubted is as it was before
 * @param doubts the fields of which the text can be read in several ways, or in one that something speaks against, each
 *     with its possible values: a person has to say
 * @param unread what is part of no requisite, in the order and words of the text
 */
public record PastedReading(Requisites requisites, Map<RequisiteField, List<String>> doubts, List<String> unread) {

    public PastedReading {
        doubts = Map.copyOf(doubts);
        unread = List.copyOf(unread);
    }

    @Override
    public String toString() {
        return "PastedReading[hidden]";
    }
}
