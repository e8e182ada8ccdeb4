package app.linekeeper.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class LinekeeperStartsTest {

    @Test
    void theApplicationStartsInNoProfileAnswersAPersonAndShowsItsHealthAndMetrics() throws Exception {
        try (FakeBotApi api = new FakeBotApi();
                ConfigurableApplicationContext bot = new SpringApplicationBuilder(Linekeeper.class)
                        .run(
                                "--spring.datasource.url=" + TestDatabase.freshUrl(),
                                "--linekeeper.telegram.token=" + FakeBotApi.TOKEN,
                                "--linekeeper.telegram.api-url=" + api.address(),
                                "--linekeeper.telegram.poll-timeout=1s",
                                "--server.port=0",
                                "--management.server.port=0")) {
            api.types(1, "/start");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !api.calls("sendmessage", 1).isEmpty());
            String outside = address(bot, "local.server.port");
            String inside = address(bot, "local.management.port");
            assertThat(page(outside + "health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(page(outside + "livez").statusCode()).isEqualTo(200);
            assertThat(page(outside + "actuator/prometheus").statusCode()).isEqualTo(404);
            assertThat(page(inside + "actuator/health").body()).contains("\"role\":\"asks for updates\"");
            assertThat(page(inside + "actuator/prometheus").body())
                    .contains("linekeeper_turns_seconds")
                    .contains("linekeeper_outbox_waiting")
                    .contains("linekeeper_outbox_aside")
                    .contains(namesInAlerts())
                    .contains("linekeeper_telegram_silence_seconds{way=\"polling\"}")
                    .contains("linekeeper_telegram_silence_seconds{way=\"sending\"}");
        }
    }

    /** Whatever the rules for alerts ask about must be there, or they would never fire. */
    private static List<String> namesInAlerts() throws IOException {
        return Pattern.compile("linekeeper_[a-z_]+")
                .matcher(Files.readString(Path.of("../docs/alerts.yaml")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String address(ConfigurableApplicationContext bot, String port) {
        return "http://127.0.0.1:" + bot.getEnvironment().getProperty(port) + "/";
    }

    private static HttpResponse<String> page(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
