package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Button.Style;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.Reason;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes one button down: how it looks, who sees it and when, what it does. */
public final class ButtonBuilder<M> extends MoveBuilder<M, ButtonBuilder<M>> {

    private final Set<Permission> needed = EnumSet.noneOf(Permission.class);
    private Style style = Style.PLAIN;
    private Predicate<? super M> when = ShownWhen.ALWAYS;
    private Set<Reason> afterRefusal = Set.of();
    private boolean beside;

    ButtonBuilder(String step) {
        super(step);
    }

    public ButtonBuilder<M> primary() {
        style = Style.PRIMARY;
        return this;
    }

    public ButtonBuilder<M> danger() {
        style = Style.DANGER;
        return this;
    }

    /** Stands in the row of the button before it. */
    public ButtonBuilder<M> beside() {
        beside = true;
        return this;
    }

    /** Shown only to whose role allows it. */
    public ButtonBuilder<M> needs(Permission permission) {
        needed.add(permission);
        return this;
    }

    /** Shown only if. */
    public ButtonBuilder<M> when(Predicate<? super M> shown) {
        when = shown;
        return this;
    }

    /** A way out, shown only after a refusal for one of these reasons on this very screen. */
    public ButtonBuilder<M> afterRefusal(Reason... reasons) {
        afterRefusal = Set.of(reasons);
        return this;
    }

    /** Settles a slot on the way. */
    public <V> ButtonBuilder<M> sets(Slot<V> slot, Function<? super M, V> value) {
        return change((scene, turn) -> turn.facts().with(slot, value.apply(scene.model())));
    }

    ShownWhen<M> shownWhen() {
        return new ShownWhen<>(needed, when, afterRefusal);
    }

    Style style() {
        return style;
    }

    boolean isBeside() {
        return beside;
    }
}
