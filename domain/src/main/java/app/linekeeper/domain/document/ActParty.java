package app.linekeeper.domain.document;

import java.util.List;

/**
 * A party of an act with the requisites it had when the act was issued.
 *
 * @param details in the order of printing
 * @param position of the person who signs; empty where it is to be filled in by hand
 * @param signatory surname and initials; empty where they are to be filled in by hand
 */
public record ActParty(String name, List<PartyDetail> details, String position, String signatory) {

    public ActParty {
        details = List.copyOf(details);
    }
}
