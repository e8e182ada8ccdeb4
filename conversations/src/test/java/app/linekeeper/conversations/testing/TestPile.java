package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.SetAside;
import java.time.Instant;

/** What was set aside, as a test says. */
public final class TestPile implements SetAside {

    private Pile pile = new Pile(0, null);

    public void setPile(int messages, Instant oldest) {
        pile = new Pile(messages, oldest);
    }

    @Override
    public Pile pile() {
        return pile;
    }

    @Override
    public int tryAgain() {
        int messages = pile.messages();
        pile = new Pile(0, null);
        return messages;
    }
}
