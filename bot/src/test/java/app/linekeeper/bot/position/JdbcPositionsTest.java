package app.linekeeper.bot.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Shown;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class JdbcPositionsTest {

    private static final ChatKey CHAT = new ChatKey(-1001, 42);

    private final TestClock clock = new TestClock();
    private JdbcPositions positions;

    @BeforeEach
    void migrate() {
        DataSource database = TestDatabase.fresh();
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/common",
                        TestDatabase.isPostgres() ? "classpath:db/migration/postgresql" : "classpath:db/migration/h2")
                .load()
                .migrate();
        positions = new JdbcPositions(new JdbcTemplate(database), clock);
    }

    @Test
    void aRowComesBackAsItWasStored() {
        PositionRow row = row(1, "{\"client\":\"\u04d9 \ud83d\ude00 <b>\"}", null);
        positions.create(row);
        assertThat(positions.lock(CHAT)).contains(row);
        PositionRow later = row(2, "x".repeat(50_000), "search");
        positions.save(later);
        assertThat(positions.lock(CHAT)).contains(later);
    }

    @Test
    void severalAreLockedInTheirOrderAndSavedTogether() {
        List<ChatKey> chats =
                Stream.of(9L, 3L, 7L).map(id -> new ChatKey(id, id)).toList();
        chats.forEach(chat -> positions.create(row(chat, 1, "{}", null)));
        assertThat(positions.lock(List.of(new ChatKey(9, 9), new ChatKey(5, 5), new ChatKey(3, 3))))
                .extracting(row -> row.chat().chatId())
                .containsExactly(3L, 9L);
        positions.save(
                chats.stream().map(chat -> row(chat, 2, "{\"a\":\"b\"}", null)).toList());
        assertThat(positions.lock(chats))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.facts()).isEqualTo("{\"a\":\"b\"}"));
    }

    @Test
    void theScreensThatLiveBySomethingAreFound() {
        positions.create(row(1, "{}", null));
        assertThat(positions.livingBy(Topic.parse("order:1"))).containsExactly(CHAT);
        assertThat(positions.livingBy(Topic.parse("order:2"))).isEmpty();
    }

    @Test
    void theMessageOfTheNewestScreenIsKnownBeforeItIsSeen() {
        positions.create(row(3, "{}", null));
        assertThat(positions.placed(new Shown(CHAT, 3, 77))).isTrue();
        assertThat(positions.lock(CHAT).orElseThrow().messageId()).isEqualTo(77);
        assertThat(positions.lock(CHAT).orElseThrow().seen()).isZero();
        assertThat(positions.placed(new Shown(CHAT, 2, 55))).isFalse();
        assertThat(positions.lock(CHAT).orElseThrow().messageId()).isEqualTo(77);
    }

    @Test
    void aSecondFirstRowIsRefused() {
        positions.create(row(1, "{}", null));
        assertThatThrownBy(() -> positions.create(row(1, "{}", null))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatWasSeenNeverGoesBackAndTheNewScreenKnowsItsMessage() {
        positions.create(row(3, "{}", null));
        shown(3, 77);
        shown(2, 55);
        positions.save(row(4, "{}", null));
        PositionRow now = positions.lock(CHAT).orElseThrow();
        assertThat(now.seen()).isEqualTo(3);
        assertThat(now.messageId()).isNull();
    }

    @Test
    void anEarlierScreenNotedLateDoesNotTakeTheNewerOneToItsMessage() {
        positions.create(row(3, "{}", null));
        positions.save(row(4, "{}", null));
        shown(3, 77);
        assertThat(positions.lock(CHAT).orElseThrow().seen()).isEqualTo(3);
        assertThat(positions.lock(CHAT).orElseThrow().messageId()).isNull();
    }

    @Test
    void aScreenThatCouldNotBeShownLeavesNoMessageToEdit() {
        positions.create(row(3, "{}", null));
        shown(3, 0);
        assertThat(positions.lock(CHAT).orElseThrow().messageId()).isNull();
    }

    @Test
    void aScreenIsBehindOnceItHadTimeToArrive() {
        positions.create(row(1, "{}", null));
        assertThat(positions.behind(10)).isEmpty();
        clock.advance(Duration.ofSeconds(10));
        assertThat(positions.behind(10)).containsExactly(CHAT);
        shown(1, 5);
        assertThat(positions.behind(10)).isEmpty();
    }

    private void shown(long number, int messageId) {
        positions.shown(List.of(new Shown(CHAT, number, messageId)));
    }

    private PositionRow row(long screen, String facts, String search) {
        return row(CHAT, screen, facts, search);
    }

    private PositionRow row(ChatKey chat, long screen, String facts, String search) {
        Instant now = clock.instant();
        return new PositionRow(
                new UUID(0, chat.chatId()),
                chat,
                "renew",
                2,
                "term",
                facts,
                1,
                search,
                "[]",
                "[]",
                "[\"a\"]",
                null,
                "order:1",
                screen,
                0,
                null,
                40,
                "[{\"id\":7}]",
                now);
    }
}
