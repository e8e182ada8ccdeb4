package app.linekeeper.domain.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The files of the documents: made when one is first asked for, kept, and given out as the same bytes ever after. */
@Component
public class DocumentFiles {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|]");

    private final IssuedDocuments documents;
    private final ChosenForm forms;
    private final KeptFiles files;
    private final DocumentSeal seal;

    DocumentFiles(IssuedDocuments documents, ChosenForm forms, KeptFiles files, Optional<DocumentSeal> seal) {
        this.documents = documents;
        this.forms = forms;
        this.files = files;
        this.seal = seal.orElse(file -> file);
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
        DocumentForm form = forms.of(document);
        String name = NOT_IN_NAMES.matcher(form.fileName(document.content())).replaceAll("-");
        files.keepFirst(id.value(), name, seal.seal(form.render(document.content(), PageMarks.of(document))));
        return files.find(id.value()).orElseThrow();
    }
}
