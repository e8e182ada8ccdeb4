package app.linekeeper.domain.document;

import app.linekeeper.domain.company.PaperlessAgreement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a document without reading it.
 *
 * @param madeOut null where it is to nobody
 * @param paperless by which agreement its electronic form is the original; null where that is a copy (rule 30)
 * @param inForce the document that is in force in its place; null while it is itself
 */
public record DocumentCard(
        DocumentId id,
        DocumentType type,
        String number,
        LocalDate day,
        DocumentSubject subject,
        @Nullable MadeOut madeOut,
        @Nullable PaperlessAgreement paperless,
        @Nullable Successor inForce) {

    /** What was issued in place of a document (rule 28). */
    public record Successor(DocumentReference reference, String number, LocalDate day) {

        static Successor of(IssuedDocument document) {
            return new Successor(
                    DocumentReference.of(document.id()), document.number().printed(), document.day());
        }
    }

    public boolean isReplaced() {
        return inForce != null;
    }

    public boolean isAbout(DocumentSubject.Kind kind) {
        return subject.kind() == kind;
    }
}
