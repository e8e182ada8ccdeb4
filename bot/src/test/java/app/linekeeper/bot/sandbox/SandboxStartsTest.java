package app.linekeeper.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.Linekeeper;
import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import app.linekeeper.bot.sandbox.clock.MovableClock;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class SandboxStartsTest {

    @Test
    void theWholeProductAnswersInTheSandboxAndServesThePage() throws Exception {
        try (ConfigurableApplicationContext product = new SpringApplicationBuilder(Linekeeper.class)
                .profiles("sandbox")
                .run("--spring.datasource.url=" + TestDatabase.freshUrl(), "--server.port=0")) {
            SandboxBotApi telegram =
                    SandboxBotApi.over(product.getBean(BotApiServer.class), product.getBean(Bot.class));

            telegram.person(1005).sends("/start").awaits("an answer", message -> true);

            String port = product.getEnvironment().getProperty("local.server.port", "");
            HttpResponse<String> page = page(port, "");
            assertThat(page.body()).contains("<title>Linekeeper</title>");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self'");
            assertThat(page(port, "sandbox/statement?sum=0").statusCode()).isEqualTo(400);
            assertThat(page(port, "sandbox/statement?invoice=none").statusCode())
                    .isEqualTo(404);
            assertThat(product.getBean(Clock.class)).isInstanceOf(MovableClock.class);
        }
    }

    private static HttpResponse<String> page(String port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
