package app.linekeeper.domain.document;

import app.linekeeper.locales.Language;
import java.util.Optional;

/** How documents of one type are made for sellers of one region (rule 29). Every bean of this kind is one. */
public interface DocumentForm {

    /** For which documents it is. */
    FormScope scope();

    /** In which language a document is written: that of the seller's region, whoever asks for it. */
    Language language();

    /** What the file is called, with its ending. Signs that files cannot have are taken out of it. */
    String fileName(DocumentContent content);

    /** To whom it is made out and over what sum; empty where it is over none. */
    default Optional<MadeOut> madeOut(DocumentContent content) {
        return Optional.empty();
    }

    /** The document as it is printed. Two calls need not give the same bytes: {@link DocumentFiles} keeps the first. */
    byte[] render(DocumentContent content, PageMarks marks);

    /** Without any marks on its pages. */
    default byte[] render(DocumentContent content) {
        return render(content, PageMarks.NONE);
    }
}
