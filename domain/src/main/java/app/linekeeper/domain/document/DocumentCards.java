package app.linekeeper.domain.document;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a document is. It asks nobody who is acting: {@link FindingDocument} does. */
@Component
@Transactional(readOnly = true)
public class DocumentCards {

    private final IssuedDocuments documents;
    private final ChosenForm forms;

    DocumentCards(IssuedDocuments documents, ChosenForm forms) {
        this.documents = documents;
        this.forms = forms;
    }

    /** @throws java.util.NoSuchElementException if there is no such document */
    public DocumentCard of(DocumentId id) {
        return of(documents.findById(id).orElseThrow());
    }

    DocumentCard of(IssuedDocument document) {
        return new DocumentCard(
                document.id(),
                document.occasion().type(),
                document.number().printed(),
                document.day(),
                document.occasion().subject(),
                forms.of(document).madeOut(document.content()).orElse(null),
                document.paperless(),
                documents
                        .inForce(document.occasion())
                        .filter(inForce -> !inForce.id().equals(document.id()))
                        .map(DocumentCard.Successor::of)
                        .orElse(null));
    }
}
