package app.linekeeper.bot.outbox;

import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.conversations.Opened;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Remembers which files Telegram already has. Its names for files hold for one bot only. */
@Repository
class UploadedFiles {

    private final JdbcTemplate jdbc;
    private final long botId;

    UploadedFiles(JdbcTemplate jdbc, TelegramSettings settings) {
        this.jdbc = jdbc;
        this.botId = settings.botId();
    }

    Optional<String> fileId(Opened.OutFile file) {
        return jdbc
                .queryForList(
                        "select file_id from uploaded_file where bot_id = ? and document = ?",
                        String.class,
                        botId,
                        file.sha256())
                .stream()
                .findFirst();
    }

    /** Notes under which name Telegram has the file that it shows. */
    void remember(Opened.OutFile file, Message shown) {
        if (shown.getDocument() != null) {
            remember(file, shown.getDocument().getFileId());
        } else if (shown.getPhoto() != null && !shown.getPhoto().isEmpty()) {
            remember(file, shown.getPhoto().get(shown.getPhoto().size() - 1).getFileId());
        }
    }

    private void remember(Opened.OutFile file, String fileId) {
        forget(file);
        jdbc.update("insert into uploaded_file values (?, ?, ?) on conflict do nothing", botId, file.sha256(), fileId);
    }

    /** Telegram does not know the file any more. */
    void forget(Opened.OutFile file) {
        jdbc.update("delete from uploaded_file where bot_id = ? and document = ?", botId, file.sha256());
    }
}
