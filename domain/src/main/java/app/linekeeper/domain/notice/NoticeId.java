package app.linekeeper.domain.notice;

import java.util.Optional;

/** Identifies a notice. */
public record NoticeId(long value) {

    /** What {@link #toString} wrote; empty for any other text. */
    public static Optional<NoticeId> read(String text) {
        try {
            return Optional.of(new NoticeId(Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
