package app.linekeeper.bot.upload;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What whoever uploads is told.
 *
 * @param body JSON; null for none
 * @param waiting how long to wait before asking again; zero where it makes no difference
 */
record UploadAnswer(int status, @Nullable String body, Duration waiting) {

    static UploadAnswer of(int status) {
        return new UploadAnswer(status, null, Duration.ZERO);
    }

    static UploadAnswer of(int status, String body) {
        return new UploadAnswer(status, body, Duration.ZERO);
    }

    static UploadAnswer later(int status, Duration waiting) {
        return new UploadAnswer(status, null, waiting);
    }
}
