package app.linekeeper.bot.e2e;

import app.linekeeper.bot.Linekeeper;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.SandboxBotApi;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a JVM of its own, in no demo profile, which can be killed without a word. */
final class LinekeeperProcess implements AutoCloseable {

    private static final String MORE_FOR_JAVA = System.getProperty("linekeeper.process.jvm", "");

    private final List<String> command = new ArrayList<>();
    private final File log;
    private Process process;

    /**
     * @param log where it writes what it would write to a terminal
     * @param more settings
     */
    LinekeeperProcess(String database, SandboxBotApi telegram, Path log, String... more) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        if (!MORE_FOR_JAVA.isEmpty()) {
            command.add(MORE_FOR_JAVA);
        }
        command.addAll(List.of("-cp", classPath(), Linekeeper.class.getName()));
        command.addAll(DemoApplication.arguments(database, telegram));
        // the work of a node that was killed is taken up soon, and not only within a minute
        command.add("--db-scheduler.heartbeat-interval=1s");
        command.addAll(List.of(more));
        this.log = log.toFile();
        process = start();
    }

    /** Without what is only for tests, or it would log what tests log: next to nothing. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** As {@code kill -9} does. */
    void isKilled() {
        process.destroyForcibly();
        ends();
    }

    void isKilledAndStartedAgain() {
        isKilled();
        process = start();
    }

    /** As a process does whose machine has no time for it. */
    void hangs() {
        signal("-STOP");
    }

    void goesOn() {
        signal("-CONT");
    }

    /** How often it has logged this. */
    int logged(String words) {
        try {
            return Files.readString(log.toPath()).split(Pattern.quote(words), -1).length - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As at a deployment; tells what it logged while it stopped. */
    String isStoppedAndStartedAgain() {
        String lastWords = stops();
        process = start();
        return lastWords;
    }

    /** As an operator does; tells what it logged from then on. */
    String stops() {
        int logged = (int) log.length();
        close();
        try {
            byte[] all = Files.readAllBytes(log.toPath());
            return new String(all, logged, all.length - logged, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it, and waits until it has stopped. */
    @Override
    public void close() {
        process.destroy();
        ends();
    }

    private void signal(String which) {
        try {
            new ProcessBuilder("kill", which, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start() {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ends() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
