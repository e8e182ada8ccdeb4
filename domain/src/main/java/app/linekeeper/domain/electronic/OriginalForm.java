package app.linekeeper.domain.electronic;

import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;

/** How originals of one kind are made. Every bean of this type is one. */
public interface OriginalForm {

    ElectronicKind kind();

    /** Why there can be none of this act, with the way out; empty if it can be made. */
    Optional<Refusal> missing(ActOriginal original);

    /** What the file is called, with its ending. */
    String fileName(ActOriginal original);

    /**
     * The file.
     *
     * @throws UnfitOriginal if the act says something that the format has no place for
     */
    byte[] write(ActOriginal original);
}
