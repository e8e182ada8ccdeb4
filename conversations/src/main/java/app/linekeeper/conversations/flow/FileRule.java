package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Locale;

/**
 * Which files a step takes.
 *
 * @param endings of their names, in small letters without the dot, such as {@code pdf}
 * @param mostBytes how large they may be
 */
public record FileRule(List<String> endings, long mostBytes) {

    /** What a bot can fetch from Telegram. */
    private static final long MOST_OF_TELEGRAM = 20L << 20;

    private static final long MEGABYTE = 1L << 20;

    /** @throws IllegalArgumentException without an ending, and for more than Telegram lets a bot fetch */
    public FileRule {
        endings = List.copyOf(endings);
        if (endings.isEmpty() || mostBytes < MEGABYTE || mostBytes > MOST_OF_TELEGRAM) {
            throw new IllegalArgumentException("a file has an ending and 1 to 20 megabytes: " + endings);
        }
    }

    public static FileRule of(int mostMegabytes, String... endings) {
        return new FileRule(List.of(endings), mostMegabytes * MEGABYTE);
    }

    Outcome<SentFile> check(SentFile file) {
        if (!endings.contains(ending(file.name()))) {
            return Answers.notUnderstood(Text.of("common.file_kind").with("kinds", String.join(", ", endings)));
        }
        return file.bytes() <= mostBytes
                ? Outcome.done(file)
                : Answers.notUnderstood(Text.of("common.file_too_large").with("most", mostBytes / MEGABYTE));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
