package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.domain.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which statements came, and what has become of each. */
@Repository
class StatementTable {

    private static final int LONGEST_NAME = 200;
    private static final String SELECT = "select id, file_name, came_at, fate from sent_statement ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StatementTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One that was sent by chat; one that is there already stays as it is. */
    void add(SentStatementId id, MemberId operator, SentFile file) {
        jdbc.sql("insert into sent_statement (id, operator, telegram_file, file_bytes, file_name, came_at, fate, ended)"
                        + " values (?, ?, ?, ?, ?, ?, ?, false) on conflict do nothing")
                .param(id.value())
                .param(operator.value())
                .param(file.id())
                .param(file.bytes())
                .param(cut(file.name()))
                .param(OffsetDateTime.now(clock))
                .param(written(new SentStatement.Awaited()))
                .update();
    }

    /** One that was uploaded, once it is known what became of it. */
    void addUploaded(String name, SentStatement.Fate fate) {
        jdbc.sql("insert into sent_statement (id, file_name, came_at, fate, ended) values (?, ?, ?, ?, true)")
                .param(UUID.randomUUID())
                .param(name)
                .param(OffsetDateTime.now(clock))
                .param(written(fate))
                .update();
    }

    /** One that was sent by chat and has not ended; empty for any other. */
    Optional<StatementOrder> order(SentStatementId id) {
        return jdbc.sql("select operator, telegram_file, file_bytes, file_name, came_at from sent_statement"
                        + " where id = ? and not ended and operator is not null")
                .param(id.value())
                .query((row, n) -> new StatementOrder(
                        new MemberId(row.getObject("operator", UUID.class)),
                        new SentFile(
                                row.getString("telegram_file"), row.getString("file_name"), row.getLong("file_bytes")),
                        row.getObject("came_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether it was written; false where it has ended. */
    boolean write(SentStatementId id, SentStatement.Fate fate) {
        return jdbc.sql("update sent_statement set fate = ?, ended = ? where id = ? and not ended")
                        .param(written(fate))
                        .param(WrittenFate.of(fate).isEnd())
                        .param(id.value())
                        .update()
                == 1;
    }

    Optional<SentStatement> find(SentStatementId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(this::statement)
                .optional();
    }

    Optional<SentStatement> last() {
        return jdbc.sql(SELECT + "order by seq desc limit 1")
                .query(this::statement)
                .optional();
    }

    private SentStatement statement(ResultSet row, int n) throws SQLException {
        return new SentStatement(
                new SentStatementId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getObject("came_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("fate"), WrittenFate.class).fate());
    }

    private String written(SentStatement.Fate fate) {
        return json.writeValueAsString(WrittenFate.of(fate));
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
