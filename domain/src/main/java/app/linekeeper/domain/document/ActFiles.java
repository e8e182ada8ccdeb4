package app.linekeeper.domain.document;

import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import org.springframework.stereotype.Component;

/** The files of the acts: made when one is first asked for, kept, and given out as the same bytes ever after. */
@Component
public class ActFiles {

    private final IssuedDocuments documents;
    private final DocumentFiles files;
    private final DocumentRenderer renderer;
    private final Words words = Words.standard();

    ActFiles(IssuedDocuments documents, DocumentFiles files, DocumentRenderer renderer) {
        this.documents = documents;
        this.files = files;
        this.renderer = renderer;
    }

    /**
     * The act's file. Where two ask for the first time at once, both get the bytes that were kept first. It asks nobody
     * who is acting: {@link RequestingAct} did when it gave out the id. Slow the first time: not for a turn.
     *
     * @throws java.util.NoSuchElementException if there is no such act
     * @throws IllegalStateException if the kept bytes are not those that were made
     */
    public ActFile of(DocumentId id) {
        return files.find(id.value()).orElseGet(() -> make(id));
    }

    private ActFile make(DocumentId id) {
        ActContent content = new Act(documents.findById(id).orElseThrow()).content();
        files.keepFirst(id.value(), name(content), renderer.render(content));
        return files.find(id.value()).orElseThrow();
    }

    private String name(ActContent act) {
        Text name = Text.of("act.file_name").with("number", act.number()).with("date", Dates.inFigures(act.date()));
        return words.plain(name, act.language()).replaceAll("[\\\\/:*?\"<>|]", "-") + ".pdf";
    }
}
