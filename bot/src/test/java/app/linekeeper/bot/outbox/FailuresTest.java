package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.domain.person.People;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class FailuresTest {

    private final People people = mock(People.class);
    private final Failures failures = new Failures(people, new SimpleMeterRegistry());

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: chat not found",
        "403, Forbidden: bot was blocked by the user",
        "403, Forbidden: user is deactivated"
    })
    void whoHasNoChatWithTheBotIsUnreachable(int code, String words) {
        assertThat(failures.read(7, refused(code, words))).isInstanceOf(Delivered.Refused.class);
        verify(people).markUnreachable(7);
    }

    @Test
    void aMessageThatIsRefusedForAnotherReasonHasFailedAndThePersonStaysReachable() {
        assertThat(failures.read(7, refused(400, "Bad Request: message text is empty")))
                .isEqualTo(new Delivered.Failed("Bad Request: message text is empty"));
        verifyNoInteractions(people);
    }

    private static CallFailure refused(int code, String words) {
        return CallFailure.of(new TelegramApiRequestException(
                "refused",
                ApiResponse.builder()
                        .ok(false)
                        .errorCode(code)
                        .errorDescription(words)
                        .build()));
    }
}
