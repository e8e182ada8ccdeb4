package app.linekeeper.bot.notices;

import app.linekeeper.domain.line.LineId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what messages are about, and which of them will never be known to have come. */
final class MessageContents {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final JdbcClient jdbc;
    private final Set<UUID> known = new HashSet<>();

    /** What a notice says of one line. */
    record Item(LineId line, LocalDate end, int days) {}

    /** A message that did not come, or of which nobody knows. */
    record Apart(long chat, long notice, String state) {}

    MessageContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each of these notices says, by its number. */
    Map<Long, List<Item>> of(Collection<Long> notices) {
        Map<Long, List<Item>> items = new HashMap<>();
        if (!notices.isEmpty()) {
            jdbc.sql(
                            "select coalesce(digest, id) as message, line, end_date, days from notice where kind = 'LINE_ENDS'"
                                    + " and (id in (:notices) and digest is null or digest in (:notices) and state = 'BUNDLED')")
                    .param("notices", notices)
                    .query(row -> {
                        items.computeIfAbsent(row.getLong("message"), message -> new ArrayList<>())
                                .add(new Item(
                                        new LineId(row.getObject("line", UUID.class)),
                                        row.getObject("end_date", LocalDate.class),
                                        row.getInt("days")));
                    });
        }
        return items;
    }

    /** Those of which operators see since the last time that they are unknown, refused or set aside. */
    List<Apart> apart() {
        List<Apart> found = new ArrayList<>();
        jdbc.sql("select id, chat_id, payload, state from outbox_message"
                        + " where state in ('UNKNOWN', 'REFUSED', 'SET_ASIDE')")
                .query(row -> {
                    if (known.add(row.getObject("id", UUID.class))) {
                        Matcher notice = NUMBER.matcher(row.getString("payload"));
                        notice.find();
                        found.add(new Apart(
                                row.getLong("chat_id"), Long.parseLong(notice.group()), row.getString("state")));
                    }
                });
        return found;
    }

    /** Chats for which something still waits. */
    Set<Long> waiting() {
        return new HashSet<>(jdbc.sql("select distinct chat_id from outbox_message where state = 'WAITING'")
                .query(Long.class)
                .list());
    }

    /** Chats of people of whom the program knows that they have blocked it. */
    Set<Long> unreachable() {
        return new HashSet<>(jdbc.sql("select telegram_id from person where not reachable")
                .query(Long.class)
                .list());
    }
}
