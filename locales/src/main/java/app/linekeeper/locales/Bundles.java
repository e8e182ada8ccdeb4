package app.linekeeper.locales;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The written texts: {@code <bundle>.<language>.properties} in UTF-8 beside this class, each read once. */
final class Bundles {

    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    /** The text under a key as it was written, in ICU message syntax; null where there is none in this language. */
    @Nullable
    String pattern(String key, Language language) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        String file = key.substring(0, dot) + "." + language.code() + ".properties";
        return read.computeIfAbsent(file, Bundles::load).getProperty(key);
    }

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (InputStream in = Bundles.class.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundle " + file, e);
        }
        return texts;
    }
}
