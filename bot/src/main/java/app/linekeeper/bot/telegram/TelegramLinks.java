package app.linekeeper.bot.telegram;

import app.linekeeper.conversations.ChatLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/**
 * Links of t.me to the bot whose token is set; Telegram is asked for its name at the start, and with each link as long
 * as it did not answer.
 */
@Component
class TelegramLinks implements ChatLinks {

    private static final long PATIENCE_SECONDS = 5;

    private final BotApi api;
    private volatile @Nullable String name;

    TelegramLinks(BotApi api) {
        this.api = api;
    }

    /** So that whoever makes the first link need not wait for Telegram. */
    @EventListener(ApplicationReadyEvent.class)
    void learnName() {
        api.call(new GetMe()).thenAccept(bot -> name = bot.getUserName());
    }

    /** @throws java.util.concurrent.CompletionException if the name is not known yet and Telegram does not answer */
    @Override
    public String start(String token) {
        return "https://t.me/" + name() + "?start=" + token;
    }

    @Override
    public String share(String link, String words) {
        return "https://t.me/share/url?url=" + encoded(link) + "&text=" + encoded(words);
    }

    private String name() {
        String known = name;
        if (known == null) {
            known = api.call(new GetMe())
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join()
                    .getUserName();
            name = known;
        }
        return known;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
