package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Shown;
import app.linekeeper.conversations.Topic;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Positions as a database would keep them: rows of text. */
public final class InMemoryPositions implements Positions {

    private final Map<ChatKey, PositionRow> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<PositionRow> lock(ChatKey chat) {
        return Optional.ofNullable(rows.get(chat));
    }

    @Override
    public List<PositionRow> lock(Collection<ChatKey> chats) {
        return chats.stream().flatMap(chat -> lock(chat).stream()).toList();
    }

    @Override
    public void create(PositionRow row) {
        if (rows.putIfAbsent(row.chat(), row) != null) {
            throw new IllegalStateException("there already: " + row.chat());
        }
    }

    @Override
    public void save(List<PositionRow> several) {
        several.forEach(
                row -> rows.computeIfPresent(row.chat(), (chat, old) -> noted(row, old.seen(), row.messageId())));
    }

    @Override
    public boolean placed(Shown shown) {
        PositionRow row = rows.computeIfPresent(
                shown.chat(),
                (key, old) -> shown.number() == old.screen() ? noted(old, old.seen(), shown.messageId()) : old);
        return row != null && row.screen() == shown.number();
    }

    @Override
    public void shown(List<Shown> screens) {
        screens.forEach(shown -> rows.computeIfPresent(
                shown.chat(),
                (key, row) -> shown.number() < row.seen() ? row : noted(row, shown.number(), message(row, shown))));
    }

    private static Integer message(PositionRow row, Shown shown) {
        return shown.number() == row.screen() ? (Integer) shown.messageId() : row.messageId();
    }

    @Override
    public List<ChatKey> behind(int atMost) {
        return rows.values().stream()
                .filter(row -> row.seen() < row.screen())
                .sorted(Comparator.comparing(PositionRow::updatedAt))
                .limit(atMost)
                .map(PositionRow::chat)
                .toList();
    }

    @Override
    public List<ChatKey> livingBy(Topic topic) {
        return rows.values().stream()
                .filter(row -> topic.toString().equals(row.livesBy()))
                .map(PositionRow::chat)
                .toList();
    }

    /** Writes a row by hand. */
    public void put(PositionRow row) {
        rows.put(row.chat(), row);
    }

    public void clear() {
        rows.clear();
    }

    private static PositionRow noted(PositionRow row, long seen, Integer messageId) {
        return new PositionRow(
                row.id(),
                row.chat(),
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
                seen,
                messageId,
                row.lastMessage(),
                row.leaving(),
                row.updatedAt());
    }
}
