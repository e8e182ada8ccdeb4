package app.linekeeper.bot.position;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Shown;
import app.linekeeper.conversations.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The positions by plain JDBC: this table is written at every press, so no object graph stands between. */
@Repository
class JdbcPositions implements Positions {

    /** A younger screen is on its way to the person by the turn that made it, or seen and not noted yet. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(4);

    private static final String COLUMNS = """
            id, chat_id, user_id, flow, flow_version, step, facts, page_no, search, callers, trail, drawn, note, lives_by,
            screen, seen, message_id, last_message, leaving, updated_at
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    JdbcPositions(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<PositionRow> lock(ChatKey chat) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from dialogue_position where chat_id = ? and user_id = ? for update",
                        JdbcPositions::row,
                        chat.chatId(),
                        chat.userId())
                .stream()
                .findFirst();
    }

    @Override
    public List<PositionRow> lock(Collection<ChatKey> chats) {
        return jdbc.query(
                "select " + COLUMNS + " from dialogue_position where chat_id = any(?) and user_id = any(?)"
                        + " order by chat_id, user_id for update",
                JdbcPositions::row,
                numbers(chats, ChatKey::chatId),
                numbers(chats, ChatKey::userId));
    }

    /** Sorted, for H2 locks the rows in the order in which it is given their keys. */
    private static SqlArrayValue numbers(Collection<ChatKey> chats, Function<ChatKey, Long> number) {
        return new SqlArrayValue("bigint", chats.stream().map(number).sorted().toArray());
    }

    @Override
    public void create(PositionRow row) {
        @Nullable Object[] written = written(row);
        @Nullable Object[] values = Arrays.copyOf(written, written.length + 2);
        values[written.length] = row.seen();
        values[written.length + 1] = row.id();
        jdbc.update("""
                insert into dialogue_position (flow, flow_version, step, facts, page_no, search, callers, trail, drawn,
                    note, lives_by, screen, message_id, last_message, leaving, updated_at, chat_id, user_id, seen, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values);
    }

    @Override
    public void save(List<PositionRow> rows) {
        jdbc.batchUpdate("""
                update dialogue_position
                set flow = ?, flow_version = ?, step = ?, facts = ?, page_no = ?, search = ?, callers = ?, trail = ?,
                    drawn = ?, note = ?, lives_by = ?, screen = ?, message_id = ?, last_message = ?,
                    leaving = ?, updated_at = ?
                where chat_id = ? and user_id = ?
                """, rows.stream().map(JdbcPositions::written).toList());
    }

    /** What a turn writes, the key at the end. */
    private static @Nullable Object[] written(PositionRow row) {
        return new @Nullable Object[] {
            row.flow(),
            row.flowVersion(),
            row.step(),
            row.facts(),
            row.page(),
            row.search(),
            row.callers(),
            row.trail(),
            row.drawn(),
            row.note(),
            row.livesBy(),
            row.screen(),
            row.messageId(),
            row.lastMessage(),
            row.leaving(),
            OffsetDateTime.ofInstant(row.updatedAt(), ZoneOffset.UTC),
            row.chat().chatId(),
            row.chat().userId()
        };
    }

    @Override
    public boolean placed(Shown screen) {
        return jdbc.update(
                        "update dialogue_position set message_id = ? where chat_id = ? and user_id = ? and screen = ?",
                        screen.messageId(),
                        screen.chat().chatId(),
                        screen.chat().userId(),
                        screen.number())
                == 1;
    }

    @Override
    public void shown(List<Shown> screens) {
        jdbc.batchUpdate(
                "update dialogue_position set seen = ?,"
                        + " message_id = case when screen = ? then nullif(cast(? as int), 0) else message_id end"
                        + " where chat_id = ? and user_id = ? and seen <= ?",
                screens.stream()
                        .sorted(Comparator.comparingLong(each -> each.chat().chatId()))
                        .map(each -> new Object[] {
                            each.number(),
                            each.number(),
                            each.messageId(),
                            each.chat().chatId(),
                            each.chat().userId(),
                            each.number()
                        })
                        .toList());
    }

    @Override
    public List<ChatKey> behind(int atMost) {
        return jdbc.query(
                """
                select chat_id, user_id from dialogue_position
                where seen < screen and updated_at <= ? order by updated_at limit ?
                """,
                (found, n) -> new ChatKey(found.getLong(1), found.getLong(2)),
                OffsetDateTime.ofInstant(clock.instant().minus(ON_ITS_WAY), ZoneOffset.UTC),
                atMost);
    }

    @Override
    public List<ChatKey> livingBy(Topic topic) {
        return jdbc.query(
                "select chat_id, user_id from dialogue_position where lives_by = ?",
                (found, n) -> new ChatKey(found.getLong(1), found.getLong(2)),
                topic.toString());
    }

    private static PositionRow row(ResultSet found, int n) throws SQLException {
        Timestamp updated = found.getTimestamp("updated_at");
        return new PositionRow(
                found.getObject("id", UUID.class),
                new ChatKey(found.getLong("chat_id"), found.getLong("user_id")),
                found.getString("flow"),
                found.getInt("flow_version"),
                found.getString("step"),
                found.getString("facts"),
                found.getInt("page_no"),
                found.getString("search"),
                found.getString("callers"),
                found.getString("trail"),
                found.getString("drawn"),
                found.getString("note"),
                found.getString("lives_by"),
                found.getLong("screen"),
                found.getLong("seen"),
                found.getObject("message_id", Integer.class),
                found.getObject("last_message", Integer.class),
                found.getString("leaving"),
                updated.toInstant());
    }
}
