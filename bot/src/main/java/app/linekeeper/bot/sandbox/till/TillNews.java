package app.linekeeper.bot.sandbox.till;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells of payments where somebody wants to hear of them, as providers do: who does not listen, hears nothing. */
@Component
@Profile("sandbox")
class TillNews {

    private static final Logger log = LoggerFactory.getLogger(TillNews.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    void tell(TillPayment payment) {
        if (payment.notifyTo() == null) {
            return;
        }
        HttpRequest news = HttpRequest.newBuilder(payment.notifyTo())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("payment=" + payment.id() + "&status=" + payment.status()))
                .build();
        try {
            int status =
                    client.send(news, HttpResponse.BodyHandlers.discarding()).statusCode();
            log.info("told of a payment of the sandbox, and was answered {}", status);
        } catch (IOException nobodyListens) {
            log.info("nobody listens to what becomes of payments of the sandbox");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
