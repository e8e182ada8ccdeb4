package app.linekeeper.domain.electronic;

import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.IssuedActs;
import org.springframework.stereotype.Component;

/** The electronic originals of acts: made when one is first asked for, kept, and given out as the same bytes ever after. */
@Component
public class OriginalFiles {

    private final IssuedActs acts;
    private final OriginalsOfActs originals;
    private final OriginalSchemas schemas;
    private final KeptOriginals kept;

    OriginalFiles(IssuedActs acts, OriginalsOfActs originals, OriginalSchemas schemas, KeptOriginals kept) {
        this.acts = acts;
        this.originals = originals;
        this.schemas = schemas;
        this.kept = kept;
    }

    /**
     * The original of the act. Where two ask for the first time at once, both get the bytes that were kept first. It asks
     * nobody who is acting: whoever gave out the id did. Slow the first time: not for a turn.
     *
     * @throws java.util.NoSuchElementException if there is no such act, or none of its kind is offered any more
     * @throws UnfitOriginal if its format would not take it; nothing is kept then
     */
    public OriginalFile of(DocumentId act) {
        return kept.find(act).orElseGet(() -> make(acts.of(act)));
    }

    private OriginalFile make(Act act) {
        ElectronicKind kind = originals.offered(act).orElseThrow();
        ActOriginal original = originals.original(act);
        OriginalForm form = originals.form(kind);
        byte[] bytes = form.write(original);
        schemas.check(kind, bytes);
        kept.keepFirst(act.id(), kind, form.fileName(original), bytes);
        return kept.find(act.id()).orElseThrow();
    }
}
