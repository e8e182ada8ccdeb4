package app.linekeeper.bot.year;

import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.SandboxBotApi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks over the shoulder of everybody who has a chat with the bot. */
final class ChatsSeen implements Witness {

    private final JdbcClient jdbc;
    private final SandboxBotApi telegram;
    private final Announced announced = new Announced();
    private final Map<Long, Integer> read = new HashMap<>();

    ChatsSeen(JdbcClient jdbc, SandboxBotApi telegram) {
        this.jdbc = jdbc;
        this.telegram = telegram;
        telegram.bot().listen(announced);
    }

    @Override
    public List<String> saw(Instant since) {
        List<String> came = new ArrayList<>();
        for (ChatOwner owner : ChatOwner.all(jdbc)) {
            // lines that end alike are spoken of in any order
            unread(owner.telegramId()).stream()
                    .map(message -> owner.hears(since, ChatWords.of(message)))
                    .sorted()
                    .forEach(came::add);
        }
        return came;
    }

    private List<Message> unread(long chat) {
        List<Message> all = telegram.person(chat).messages();
        int last = read.getOrDefault(chat, 0);
        all.forEach(message -> read.put(chat, message.id()));
        return all.stream()
                .filter(message -> message.isOfBot() && message.id() > last)
                .filter(message -> !announced.isInVain(chat, message, all))
                .toList();
    }
}
