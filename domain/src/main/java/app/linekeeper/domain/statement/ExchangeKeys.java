package app.linekeeper.domain.statement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words of the exchange format: each of ours with those of its dialects, in the order in which they are asked for. */
final class ExchangeKeys {

    private static final Properties WORDS = read();

    private ExchangeKeys() {}

    static List<String> of(String key) {
        return Arrays.asList(Objects.requireNonNull(WORDS.getProperty(key), key).split(","));
    }

    static String one(String key) {
        return of(key).get(0);
    }

    private static Properties read() {
        try (Reader words = new InputStreamReader(
                Objects.requireNonNull(ExchangeKeys.class.getResourceAsStream("exchange.properties")),
                StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(words);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
