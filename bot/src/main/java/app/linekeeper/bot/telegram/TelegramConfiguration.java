package app.linekeeper.bot.telegram;

import app.linekeeper.bot.settings.TelegramSettings;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The library's client over connections that suit a busy bot. */
@Configuration(proxyBeanMethods = false)
class TelegramConfiguration {

    private static final Duration CALL_LIMIT = Duration.ofSeconds(30);

    @Bean
    TelegramUrl telegramUrl(TelegramSettings settings) {
        URI address = settings.apiUrl();
        int port = address.getPort() > 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        return TelegramUrl.builder()
                .schema(address.getScheme())
                .host(address.getHost())
                .port(port)
                .testServer(false)
                .build();
    }

    @Bean(destroyMethod = "")
    OkHttpClient sendingClient(TelegramSettings settings) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(settings.callsAtOnce());
        // the default of 5 caps the whole bot at 48 turns a second behind a round trip of 50 ms
        dispatcher.setMaxRequestsPerHost(settings.callsAtOnce());
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(settings.callsAtOnce(), 5, TimeUnit.MINUTES))
                // a POST repeated behind our back is a message sent twice
                .retryOnConnectionFailure(false)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(CALL_LIMIT)
                .callTimeout(CALL_LIMIT)
                .addInterceptor(new WholeBody())
                .build();
    }

    @Bean
    TelegramClient telegramClient(OkHttpClient sendingClient, TelegramSettings settings, TelegramUrl url) {
        return new OkHttpTelegramClient(sendingClient, settings.token(), url);
    }
}
