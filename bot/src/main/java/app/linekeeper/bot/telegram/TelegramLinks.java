package app.linekeeper.bot.telegram;

import app.linekeeper.conversations.ChatLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Links of t.me to the bot whose token is set. */
@Component
class TelegramLinks implements ChatLinks {

    private final BotName name;

    TelegramLinks(BotName name) {
        this.name = name;
    }

    @Override
    public boolean areKnown() {
        return name.known().isPresent();
    }

    @Override
    public String start(String token) {
        return "https://t.me/" + name.known().orElseThrow(TelegramLinks::notYet) + "?start=" + token;
    }

    @Override
    public String share(String link, String words) {
        return "https://t.me/share/url?url=" + encoded(link) + "&text=" + encoded(words);
    }

    private static IllegalStateException notYet() {
        return new IllegalStateException("the name of the bot is not known yet");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
