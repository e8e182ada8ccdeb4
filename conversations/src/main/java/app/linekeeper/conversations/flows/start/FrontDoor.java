package app.linekeeper.conversations.flows.start;

import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.person.Guest;

/** Where people come in. */
final class FrontDoor {

    private FrontDoor() {}

    /** Whoever stands there, as the domain gets to know them. */
    static Guest guest(Turn turn) {
        return new Guest(turn.chat().userId(), turn.visitor().name(), turn.language());
    }
}
