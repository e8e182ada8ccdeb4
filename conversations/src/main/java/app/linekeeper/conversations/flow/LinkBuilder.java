package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Button.Style;
import java.util.Set;
import java.util.function.Predicate;

/** Writes down when a button that opens an address or copies a text is shown, and where. */
public final class LinkBuilder<M> {

    private Predicate<? super M> when = ShownWhen.ALWAYS;
    private Style style = Style.PLAIN;
    private boolean beside;

    LinkBuilder() {}

    public LinkBuilder<M> primary() {
        style = Style.PRIMARY;
        return this;
    }

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

    Style style() {
        return style;
    }

    boolean isBeside() {
        return beside;
    }
}
