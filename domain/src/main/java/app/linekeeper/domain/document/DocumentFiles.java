package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The files of the documents: made when one is first asked for, kept, and given out as the same bytes ever after. */
@Component
public class DocumentFiles {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|]");

    private final IssuedDocuments documents;
    private final Sellers sellers;
    private final DocumentForms forms;
    private final KeptFiles files;

    DocumentFiles(IssuedDocuments documents, Sellers sellers, DocumentForms forms, KeptFiles files) {
        this.documents = documents;
        this.sellers = sellers;
        this.forms = forms;
        this.files = files;
    }

    /**
     * The document's file. Where two ask for the first time at once, both get the bytes that were kept first. It asks
     * nobody who is acting: whoever gave out the id did. Slow the first time: not for a turn.
     *
     * @throws java.util.NoSuchElementException if there is no such document
     * @throws IllegalStateException if the kept bytes are not those that were made
     */
    public DocumentFile of(DocumentId id) {
        return files.find(id.value()).orElseGet(() -> make(id));
    }

    private DocumentFile make(DocumentId id) {
        IssuedDocument document = documents.findById(id).orElseThrow();
        DocumentForm form = form(document);
        String name = NOT_IN_NAMES.matcher(form.fileName(document.content())).replaceAll("-");
        files.keepFirst(id.value(), name, form.render(document.content(), PageMarks.of(document)));
        return files.find(id.value()).orElseThrow();
    }

    private DocumentForm form(IssuedDocument document) {
        DocumentOccasion occasion = document.occasion();
        Seller seller = sellers.findById(occasion.seller()).orElseThrow();
        return forms.of(occasion.type(), seller.region(), document.day());
    }
}
