package app.linekeeper.bot.outbox;

import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.domain.document.DocumentFile;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Remembers which files Telegram already has. Its names for files hold for one bot only. */
@Repository
class UploadedFiles {

    private final JdbcTemplate jdbc;
    private final long botId;

    UploadedFiles(JdbcTemplate jdbc, TelegramSettings settings) {
        this.jdbc = jdbc;
        this.botId = settings.botId();
    }

    Optional<String> fileId(DocumentFile file) {
        return jdbc
                .queryForList(
                        "select file_id from uploaded_file where bot_id = ? and document = ?",
                        String.class,
                        botId,
                        file.sha256())
                .stream()
                .findFirst();
    }

    void remember(DocumentFile file, String fileId) {
        forget(file);
        jdbc.update("insert into uploaded_file values (?, ?, ?) on conflict do nothing", botId, file.sha256(), fileId);
    }

    /** Telegram does not know the file any more. */
    void forget(DocumentFile file) {
        jdbc.update("delete from uploaded_file where bot_id = ? and document = ?", botId, file.sha256());
    }
}
