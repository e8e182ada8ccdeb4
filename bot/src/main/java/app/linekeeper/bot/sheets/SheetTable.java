package app.linekeeper.bot.sheets;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentRequisites;
import app.linekeeper.conversations.SentRequisitesId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files with requisites came, and what stands in each; for a day, since what is wanted of it is kept elsewhere. */
@Repository
class SheetTable {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SheetTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that is there already stays as it is; those that are too old are forgotten. */
    void add(SentRequisitesId id, SentFile file) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from sent_requisites where came_at < ?")
                .param(now.minus(KEPT))
                .update();
        jdbc.sql("insert into sent_requisites (id, telegram_file, file_bytes, file_name, came_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .param(id.value())
                .param(file.id())
                .param(file.bytes())
                .param(cut(file.name()))
                .param(now)
                .update();
    }

    /** The file, where it is still to be read. */
    Optional<SentFile> toRead(SentRequisitesId id) {
        return jdbc.sql("select telegram_file, file_bytes, file_name from sent_requisites"
                        + " where id = ? and text_read is null and refused is null")
                .param(id.value())
                .query((row, n) -> new SentFile(
                        row.getString("telegram_file"), row.getString("file_name"), row.getLong("file_bytes")))
                .optional();
    }

    void write(SentRequisitesId id, Outcome<String> text) {
        @Nullable
        String refused = text instanceof Outcome.Refused<String> why
                ? why.refusal().reason().name()
                : null;
        jdbc.sql("update sent_requisites set text_read = ?, refused = ? where id = ?")
                .param(refused == null ? text.orElseThrow() : null)
                .param(refused)
                .param(id.value())
                .update();
    }

    Optional<SentRequisites> find(SentRequisitesId id) {
        return jdbc.sql("select text_read, refused from sent_requisites where id = ?")
                .param(id.value())
                .query((row, n) -> new SentRequisites(id, text(row)))
                .optional();
    }

    private static @Nullable Outcome<String> text(ResultSet row) throws SQLException {
        String refused = row.getString("refused");
        if (refused != null) {
            return Refusal.of(Reason.valueOf(refused)).asOutcome();
        }
        String text = row.getString("text_read");
        return text == null ? null : Outcome.done(text);
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
