package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Visitor;
import java.util.Optional;

/** Knows where the buttons under notices lead; they are not tied to a screen. */
public interface NoticeButtons {

    /** @return nothing for a notice or an event that is unknown, over, or not this person's */
    Optional<Destination> destination(String noticeId, String event, Visitor visitor);

    /** A flow and what is settled there from the beginning. */
    record Destination(String flow, Facts facts) {}
}
