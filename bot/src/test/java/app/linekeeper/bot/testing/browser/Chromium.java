package app.linekeeper.bot.testing.browser;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium process without a window, with a profile of its own that goes when it stops. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    /** Where this machine has one, if it does. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start() {
        Path program = installed().orElseThrow();
        try {
            Path profile = Files.createTempDirectory("chromium");
            Stream<String> command = Stream.concat(
                    Stream.concat(Stream.of(program.toString()), FLAGS.stream()),
                    Stream.of("--user-data-dir=" + profile, "about:blank"));
            Process process = new ProcessBuilder(command.toList())
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.log").toFile())
                    .start();
            return new Chromium(process, profile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The port of its developer tools. */
    int port() {
        Path said = profile.resolve("DevToolsActivePort");
        await("Chromium to start")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(said) && Files.readAllLines(said).size() > 1);
        try {
            return Integer.parseInt(Files.readAllLines(said).get(0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException stillWritten) {
            profile.toFile().deleteOnExit();
        }
    }
}
