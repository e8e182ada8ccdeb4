package app.linekeeper.bot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.linekeeper.domain.testing.AtOnce;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CommitsInTurnTest {

    @TempDir
    Path folder;

    @Test
    void noTwoCommitsOverlap() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Connection slow = mock(Connection.class);
        doAnswer(call -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    for (int n = 0; n < 1_000; n++) {
                        Thread.yield();
                    }
                    return now.decrementAndGet();
                })
                .when(slow)
                .commit();
        DataSource pool = mock(DataSource.class);
        when(pool.getConnection()).thenReturn(slow);
        CommitsInTurn inTurn = new CommitsInTurn(pool);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            all.add(CompletableFuture.runAsync(() -> commit(inTurn), AtOnce.THREADS));
        }
        all.forEach(CompletableFuture::join);
        assertThat(most).hasValue(1);
    }

    @Test
    void aStatementThatWaitsForARowDoesNotKeepItsOwnerFromCommitting() throws Exception {
        CommitsInTurn inTurn = new CommitsInTurn(file());
        JdbcTemplate jdbc = new JdbcTemplate(inTurn);
        jdbc.execute("create table counter (n int)");
        jdbc.update("insert into counter values (0)");
        try (Connection owner = inTurn.getConnection()) {
            owner.setAutoCommit(false);
            owner.createStatement().executeUpdate("update counter set n = n + 1");
            CompletableFuture<Integer> waiting =
                    CompletableFuture.supplyAsync(() -> jdbc.update("update counter set n = n + 1"), AtOnce.THREADS);
            owner.commit();
            assertThat(waiting.join()).isEqualTo(1);
        }
        assertThat(jdbc.queryForObject("select n from counter", Integer.class)).isEqualTo(2);
    }

    @Test
    void aStatementByItselfIsCommittedAndOneThatFailsLeavesNothing() {
        JdbcTemplate jdbc = new JdbcTemplate(new CommitsInTurn(file()));
        jdbc.execute("create table counter (n int primary key)");
        jdbc.update("insert into counter values (1)");
        assertThatThrownBy(() -> jdbc.update("insert into counter select x from system_range(0, 1)"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(new JdbcTemplate(file()).queryForList("select n from counter", Integer.class))
                .containsExactly(1);
    }

    private DataSource file() {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve("test").toAbsolutePath() + ";DB_CLOSE_DELAY=1;WRITE_DELAY=0",
                "sa",
                "");
    }

    private static void commit(DataSource source) {
        try (Connection connection = source.getConnection()) {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
