package app.linekeeper.bot.year;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks over the shoulder of everybody who has a chat with the bot. */
final class ChatsSeen implements Witness {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final JdbcClient jdbc;
    private final SandboxBotApi telegram;
    private final Map<Long, Integer> read = new HashMap<>();

    ChatsSeen(JdbcClient jdbc, SandboxBotApi telegram) {
        this.jdbc = jdbc;
        this.telegram = telegram;
    }

    private record Owner(long telegramId, String name, ZoneId zone) {}

    @Override
    public List<String> saw(Instant since) {
        List<String> came = new ArrayList<>();
        for (Owner owner : owners()) {
            List<String> said = new ArrayList<>();
            for (Message message : telegram.person(owner.telegramId()).messages()) {
                if (message.isOfBot() && message.id() > read.getOrDefault(owner.telegramId(), 0)) {
                    read.put(owner.telegramId(), message.id());
                    said.add(TIME.format(since.atZone(owner.zone())) + " " + owner.name() + " (" + city(owner.zone())
                            + ") ← " + words(message));
                }
            }
            // lines that end alike are spoken of in any order
            Collections.sort(said);
            came.addAll(said);
        }
        return came;
    }

    private List<Owner> owners() {
        return jdbc.sql("select telegram_id, name, zone from person order by telegram_id")
                .query((row, n) -> new Owner(row.getLong(1), row.getString(2), ZoneId.of(row.getString(3))))
                .list();
    }

    private static String words(Message message) {
        StringBuilder words = new StringBuilder(
                TalkingPerson.breakable(message.content().text().strip().replaceAll("\\n+", " / ")));
        Document document = message.document();
        if (document != null) {
            words.append(" (").append(document.name()).append(")");
        }
        message.keyboard().rows().stream()
                .flatMap(List::stream)
                .map(Key::text)
                .forEach(key -> words.append(" [").append(key).append("]"));
        return words.toString();
    }

    private static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().indexOf('/') + 1).replace('_', ' ');
    }
}
