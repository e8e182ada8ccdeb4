package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.flow.Scene;
import app.linekeeper.conversations.flow.Step;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.shared.Reason;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a turn sees of the step where it stands: one and the same scene until it moves or something is done. */
final class Sight {

    private final ChatKey chat;
    private final Clock clock;
    private final Map<Object, Object> recalled = new HashMap<>();
    private @Nullable Scene<?> scene;
    private @Nullable Moment at;
    private @Nullable Reason after;

    Sight(ChatKey chat, Clock clock) {
        this.chat = chat;
        this.clock = clock;
    }

    /** @param refusedFor why the last deed there was refused; null if it was not */
    Scene<?> of(Step<?> step, Moment moment, Visitor visitor, @Nullable Reason refusedFor) {
        if (scene == null || at != moment || after != refusedFor) {
            scene = step.before(turn(moment, visitor, refusedFor), moment.pageWanted());
            at = moment;
            after = refusedFor;
        }
        return scene;
    }

    /** The same, after whatever it was looked at last. */
    Scene<?> of(Step<?> step, Moment moment, Visitor visitor) {
        return of(step, moment, visitor, at == moment ? after : null);
    }

    Turn turn(Moment moment, Visitor visitor) {
        return turn(moment, visitor, null);
    }

    /** Something was done: the step is to be looked at anew. */
    void forget() {
        scene = null;
    }

    private Turn turn(Moment moment, Visitor visitor, @Nullable Reason refusedFor) {
        return new Turn(chat, visitor, moment.facts(), clock, refusedFor, recalled);
    }
}
