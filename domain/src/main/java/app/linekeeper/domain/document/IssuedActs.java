package app.linekeeper.domain.document;

import org.springframework.stereotype.Component;

/** Reads acts that were issued, whether in force or not. It asks nobody who is acting: whoever gave out the id did. */
@Component
public class IssuedActs {

    private final IssuedDocuments documents;

    IssuedActs(IssuedDocuments documents) {
        this.documents = documents;
    }

    /** @throws java.util.NoSuchElementException if there is no such act */
    public Act of(DocumentId id) {
        return documents
                .findById(id)
                .filter(found -> found.occasion().type() == DocumentType.ACT)
                .map(Act::new)
                .orElseThrow();
    }
}
