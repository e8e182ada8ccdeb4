package app.linekeeper.conversations.flows.card;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.card.LookingAtAttempt;
import app.linekeeper.domain.client.EmailAddress;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks where the receipt of a payment by card goes: once typed, it is one press the next time. */
@Component
public class AskingEmail {

    public static final Slot<String> EMAIL = Slot.text("email");

    private final LookingAtAttempt attempts;

    AskingEmail(LookingAtAttempt attempts) {
        this.attempts = attempts;
    }

    /** The model of the step: where the last receipt went. */
    public Optional<String> last(Turn turn) {
        return turn.need(attempts.lastEmail(turn.acting().member()));
    }

    /** The screen of the step, which leads on to that one. */
    public StepBuilder<Optional<String>> screen(StepBuilder<Optional<String>> s, String next) {
        return s.says("card.email")
                .choose(EMAIL, AskingEmail::known, c -> c.then(next))
                .asks(EMAIL, (typed, turn) -> EmailAddress.parse(typed), a -> a.then(next));
    }

    private static List<Option<String>> known(Optional<String> last) {
        return last.map(email -> Option.of(email, Text.of("card.email_known").with("email", email))).stream()
                .toList();
    }
}
