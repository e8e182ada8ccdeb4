package app.linekeeper.conversations.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what happens upon one event. */
final class MoveBuilder {

    private final String where;
    private final List<FactChange> changes = new ArrayList<>();
    private final List<Exit> exits = new ArrayList<>();
    private @Nullable Deed deed;
    private @Nullable Opening opening;
    private boolean noReturn;
    private boolean closed;

    MoveBuilder(String where) {
        this.where = where;
    }

    void change(FactChange change) {
        changes.add(change);
    }

    void runs(Deed run) {
        require(deed == null, "runs two deeds");
        deed = run;
    }

    void noReturn() {
        noReturn = true;
    }

    void exit(Predicate<Turn> when, String target) {
        require(!closed, "has an exit behind the last one");
        exits.add(new Exit(when, target));
    }

    void last(String target) {
        require(!closed, "has two last exits");
        exits.add(Exit.always(target));
        closed = true;
    }

    void opens(String flow, Function<Turn, Facts> with) {
        require(opening == null, "opens two flows");
        opening = new Opening(flow, with);
        last(Exit.AWAY);
    }

    boolean isWritten() {
        return closed || !exits.isEmpty() || deed != null || !changes.isEmpty();
    }

    /** A move without a last exit stays where it is. */
    Move build(String stay) {
        if (!closed) {
            last(stay);
        }
        return new Move(changes, deed, exits, opening, noReturn);
    }

    private void require(boolean good, String problem) {
        if (!good) {
            throw new IllegalArgumentException(where + " " + problem);
        }
    }
}
