package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.RunningBot;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class FloodTest {

    private static final int FLOOD = 2000;
    private static final Duration LONG = Duration.ofSeconds(90);

    @Test
    void aChatThatSendsALotWhileItsTurnIsStuckKeepsNoOtherWorkerWaitingAndIsTakenInOrderAfterwards() {
        try (FakeBotApi api = new FakeBotApi();
                RunningBot bot = RunningBot.against(api)) {
            bot.conversations().hold("t0");
            for (int n = 0; n < FLOOD; n++) {
                api.types(1, "t" + n);
            }
            for (int person = 2; person <= 20; person++) {
                api.types(person, "hello");
            }
            await().atMost(LONG).until(() -> answered(api) > 5);
            assertThat(api.calls("sendmessage", 1)).isEmpty();

            bot.conversations().letGo("t0");
            await().atMost(LONG)
                    .until(() -> bot.count("select count(*) from incoming_update where state = 'DONE'") == FLOOD + 19);
            String facts = bot.get(JdbcTemplate.class)
                    .queryForObject("select facts from dialogue_position where chat_id = 1", String.class);
            assertThat(facts)
                    .isEqualTo(IntStream.range(0, FLOOD).mapToObj(n -> "t" + n).collect(Collectors.joining(",")));
            await().until(() -> answered(api) == 19);
        }
    }

    private static long answered(FakeBotApi api) {
        return IntStream.rangeClosed(2, 20)
                .filter(person -> !api.calls("sendmessage", person).isEmpty())
                .count();
    }
}
