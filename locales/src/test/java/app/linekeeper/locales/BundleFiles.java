package app.linekeeper.locales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bundles and the sources as they lie in the working tree. */
final class BundleFiles {

    private static final Path BUNDLES = Path.of("src/main/resources/app/linekeeper/locales");

    private BundleFiles() {}

    static TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (Path file : under(BUNDLES, ".properties")) {
            names.add(file.getFileName().toString().split("\\.")[0]);
        }
        return names;
    }

    /** All texts of one language by key. */
    static TreeMap<String, String> texts(Language language) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String name : names()) {
            texts(name, language).forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }

    static Properties texts(String bundle, Language language) {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(bundle + "." + language.code() + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(bundle + " has no " + language, e);
        }
        return texts;
    }

    static List<String> lines(String bundle, Language language) throws IOException {
        return Files.readAllLines(BUNDLES.resolve(bundle + "." + language.code() + ".properties"));
    }

    /** The main sources of all modules. */
    static List<Path> sources() {
        return Stream.of("locales", "domain", "conversations", "bot")
                .map(module -> Path.of("..", module, "src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(root -> under(root, ".java").stream())
                .toList();
    }

    private static List<Path> under(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
