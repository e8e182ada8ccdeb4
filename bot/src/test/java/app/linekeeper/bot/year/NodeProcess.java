package app.linekeeper.bot.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A node in a JVM of its own, which is killed without a word. */
final class NodeProcess implements AutoCloseable {

    private final String name;
    private final Path log;
    private final Process process;

    /** @param name one that no node had before: it stands at the jobs that the node has taken up */
    NodeProcess(String name, List<String> arguments, Path folder) {
        this.name = name;
        log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlinekeeper.words=strict"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), YearNode.class.getName()));
        command.addAll(arguments);
        command.add("--linekeeper.node=" + name);
        command.add("--db-scheduler.scheduler-name=" + name);
        command.add("--db-scheduler.polling-interval=20ms");
        command.add("--db-scheduler.heartbeat-interval=20s");
        process = start(command);
    }

    String name() {
        return name;
    }

    /** @throws IllegalStateException where it has ended by itself */
    boolean isUp() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended: " + read());
        }
        return read().contains(YearNode.IS_UP);
    }

    /** As {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String read() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
