package app.linekeeper.conversations.flow;

import java.util.Set;
import java.util.function.Predicate;

/** Writes down when a button that opens an address or copies a text is shown, and where. */
public final class LinkBuilder<M> {

    private Predicate<? super M> when = ShownWhen.ALWAYS;
    private boolean beside;

    LinkBuilder() {}

    /** Stands in the row of the button before it. */
    public LinkBuilder<M> beside() {
        beside = true;
        return this;
    }

    /** Shown only if. */
    public LinkBuilder<M> when(Predicate<? super M> shown) {
        when = shown;
        return this;
    }

    ShownWhen<M> shownWhen() {
        return new ShownWhen<>(Set.of(), when, Set.of());
    }

    boolean isBeside() {
        return beside;
    }
}
