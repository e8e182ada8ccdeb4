package app.linekeeper.bot.year;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time, and what is out of order outside: kept in a small file, so that several processes live in the same world. */
final class SharedWorld extends Clock {

    private static final int TIME = 0;
    private static final int LINES = 8;
    private static final int SIZE = 16;

    private final MappedByteBuffer memory;
    private final ZoneId zone;

    SharedWorld(Path file) {
        this(map(file), ZoneOffset.UTC);
    }

    private SharedWorld(MappedByteBuffer memory, ZoneId zone) {
        this.memory = memory;
        this.zone = zone;
    }

    void moveTo(Instant now) {
        memory.putLong(TIME, now.toEpochMilli());
    }

    void advance(Duration by) {
        moveTo(instant().plus(by));
    }

    /** Whether the system that makes lines run fails whatever it is asked. */
    boolean linesAreDown() {
        return memory.getLong(LINES) != 0;
    }

    void linesAreDown(boolean down) {
        memory.putLong(LINES, down ? 1 : 0);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(memory.getLong(TIME));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SharedWorld(memory, other);
    }

    private static MappedByteBuffer map(Path file) {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            return opened.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
