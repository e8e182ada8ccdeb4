package app.linekeeper.bot.year;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who has a chat with the bot. */
record ChatOwner(long telegramId, String name, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static List<ChatOwner> all(JdbcClient jdbc) {
        return jdbc.sql("select telegram_id, name, zone from person order by telegram_id")
                .query((row, n) -> new ChatOwner(row.getLong(1), row.getString(2), ZoneId.of(row.getString(3))))
                .list();
    }

    /** What the list says of a message. */
    String hears(Instant moment, ChatWords words) {
        return TIME.format(moment.atZone(zone)) + " " + name + " (" + city() + ") ← " + words;
    }

    private String city() {
        return zone.getId().substring(zone.getId().indexOf('/') + 1).replace('_', ' ');
    }
}
