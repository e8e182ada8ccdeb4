package app.linekeeper.domain.broadcast;

import app.linekeeper.locales.Language;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a broadcast says, in each language: plain text, whatever is in it. Null where it is not written yet. */
@Embeddable
public record BroadcastText(
        @Nullable String ru, @Nullable String en, @Nullable String kk) {

    /** Telegram takes 4,096 of a message, counted as Java counts them. */
    public static final int LONGEST = 3_500;

    static final BroadcastText NONE = new BroadcastText(null, null, null);

    public BroadcastText {
        if (Stream.of(ru, en, kk).filter(Objects::nonNull).anyMatch(BroadcastText::isUnfit)) {
            throw new IllegalArgumentException("a broadcast has 1 to " + LONGEST + " characters");
        }
    }

    static BroadcastText forAll(String text) {
        return new BroadcastText(text, text, text);
    }

    BroadcastText with(Language language, String text) {
        return switch (language) {
            case RU -> new BroadcastText(text, en, kk);
            case EN -> new BroadcastText(ru, text, kk);
            case KK -> new BroadcastText(ru, en, text);
        };
    }

    public @Nullable String in(Language language) {
        return switch (language) {
            case RU -> ru;
            case EN -> en;
            case KK -> kk;
        };
    }

    public boolean isComplete() {
        return ru != null && en != null && kk != null;
    }

    /** Whether everybody gets the same, whatever their language. */
    public boolean isOneForAll() {
        return isComplete() && Objects.equals(ru, en) && Objects.equals(ru, kk);
    }

    private static boolean isUnfit(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }
}
