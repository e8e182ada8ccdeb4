package app.linekeeper.domain.testing;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardQueue;
import org.springframework.boot.test.context.TestComponent;

/** A queue that nobody works off: the test plays the job that asks about all that is due. */
@TestComponent
public class RememberedCards implements CardQueue {

    @Override
    public void soon(AttemptId attempt) {
        // due in the database already
    }
}
