package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.Refusal;

/** A screen cannot be drawn for a reason that a person understands. Thrown by {@link Turn#need}, caught by the engine. */
public final class ScreenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    ScreenRefused(Refusal refusal) {
        super(refusal.reason().name(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
