package app.linekeeper.conversations;

import java.util.Optional;

/** Brings the bytes of files that people sent. Slow: for a job, never for a turn nor within a transaction. */
public interface SentFiles {

    /**
     * The file whole.
     *
     * @return empty where it can no longer be had, or is not as large as was said: the person has to send it again
     * @throws IllegalStateException if it cannot be brought now; later it can
     */
    Optional<byte[]> bytes(SentFile file);
}
