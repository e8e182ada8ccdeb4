package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotApiRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: chat not found, UNREACHABLE",
        "403, Forbidden: bot was blocked by the user, UNREACHABLE",
        "403, Forbidden: user is deactivated, UNREACHABLE",
        "400, Bad Request: message text is empty, REFUSED",
        "400, Bad Request: query is too old and response timeout expired or query id is invalid, TOO_OLD",
        "429, Too Many Requests: retry after 3, TOO_MANY",
        "502, Bad Gateway, UNKNOWN"
    })
    void aRefusalIsReadByItsCodeAndWords(int code, String words, CallFailure.Kind kind) {
        assertThat(BotApiRefusal.read(
                                code,
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("ok", false)
                                        .put("error_code", code)
                                        .put("description", words))
                        .kind())
                .isEqualTo(kind);
    }
}
