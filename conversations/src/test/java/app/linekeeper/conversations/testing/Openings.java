package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.engine.NoticeButtons;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Visitor;
import java.util.Optional;

/** Opens any flow with any facts, as a button under a notice does. */
public final class Openings implements NoticeButtons {

    static final String DATA = "n:test:open";

    private Destination next;

    void next(String flow, Facts facts) {
        next = new Destination(flow, facts);
    }

    @Override
    public Optional<Destination> destination(String noticeId, String event, Visitor visitor) {
        if (!noticeId.equals("test")) {
            return Optional.empty();
        }
        Optional<Destination> found = Optional.ofNullable(next);
        next = null;
        return found;
    }
}
