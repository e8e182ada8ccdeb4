package app.linekeeper.domain.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A party of a document with the requisites it had when the document was issued.
 *
 * @param details in the order of printing
 * @param position of the person who signs; empty where it is to be filled in by hand
 * @param signatory surname and initials; empty where they are to be filled in by hand
 */
public record DocumentParty(String name, List<PartyDetail> details, String position, String signatory) {

    private static final List<String> TAX_NUMBERS = List.of("bin", "iin", "inn", "tax_id");

    public DocumentParty {
        details = List.copyOf(details);
    }

    /** The requisite printed under the label; empty where the party has none. */
    public String detail(String label) {
        return details.stream()
                .filter(detail -> detail.label().equals(label))
                .map(PartyDetail::detail)
                .findFirst()
                .orElse("");
    }

    /** The number by which the tax office knows it, whatever that is called where it is; empty where it has none. */
    public String taxNumber() {
        return TAX_NUMBERS.stream()
                .map(this::detail)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The same party with one more requisite, printed last. */
    public DocumentParty with(PartyDetail detail) {
        List<PartyDetail> more =
                Stream.concat(details.stream(), Stream.of(detail)).toList();
        return new DocumentParty(name, more, position, signatory);
    }
}
