package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.domain.person.People;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final People people = mock(People.class);
    private final Failures failures = new Failures(people, new SimpleMeterRegistry());

    @Test
    void whoCannotBeReachedIsUnreachable() {
        assertThat(failures.read(7, failure(CallFailure.Kind.UNREACHABLE, "Forbidden: user is deactivated")))
                .isInstanceOf(Delivered.Refused.class);
        verify(people).markUnreachable(7);
    }

    @Test
    void aMessageThatIsRefusedForAnotherReasonHasFailedAndThePersonStaysReachable() {
        assertThat(failures.read(7, failure(CallFailure.Kind.REFUSED, "Bad Request: message text is empty")))
                .isEqualTo(new Delivered.Failed("Bad Request: message text is empty"));
        verifyNoInteractions(people);
    }

    private static CallFailure failure(CallFailure.Kind kind, String words) {
        return new CallFailure(kind, words, Duration.ZERO);
    }
}
