package app.linekeeper.conversations.flows.start;

import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Visitor;

/** Somebody at the front door, as the domain gets to know them. */
final class Guest {

    private Guest() {}

    static Visitor of(Turn turn) {
        return new Visitor(turn.chat().userId(), turn.visitor().name(), turn.language());
    }
}
