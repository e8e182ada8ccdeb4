package app.linekeeper.domain.electronic.upd;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words of the format, which are Russian, by ours. */
final class UpdWords {

    private static final Properties WORDS = read();

    private UpdWords() {}

    static String word(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    private static Properties read() {
        try (Reader words = new InputStreamReader(
                Objects.requireNonNull(UpdWords.class.getResourceAsStream("upd.properties")), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(words);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
