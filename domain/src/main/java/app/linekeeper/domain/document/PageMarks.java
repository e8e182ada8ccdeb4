package app.linekeeper.domain.document;

import app.linekeeper.domain.company.PaperlessAgreement;
import app.linekeeper.locales.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the pages of a document besides what it says.
 *
 * @param reference by which it is found again; null on what is no document yet
 * @param standing whether it is a copy or an original (rule 30); null where there is no such difference
 */
public record PageMarks(
        @Nullable DocumentReference reference, @Nullable Text standing) {

    /** Nothing besides what the document says. */
    public static final PageMarks NONE = new PageMarks(null, null);

    static PageMarks of(IssuedDocument document) {
        boolean signed = document.occasion().type().isSigned();
        return new PageMarks(DocumentReference.of(document.id()), signed ? standing(document.paperless()) : null);
    }

    private static Text standing(@Nullable PaperlessAgreement agreement) {
        return agreement == null
                ? Text.of("standing.copy")
                : Text.of("standing.original").with("day", agreement.since()).with("ground", agreement.ground());
    }
}
