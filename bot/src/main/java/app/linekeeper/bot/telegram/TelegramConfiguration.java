package app.linekeeper.bot.telegram;

import app.linekeeper.bot.settings.TelegramSettings;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.telegram.telegrambots.meta.TelegramUrl;

/** What the library needs to find the Bot API. */
@Configuration(proxyBeanMethods = false)
class TelegramConfiguration {

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
}
