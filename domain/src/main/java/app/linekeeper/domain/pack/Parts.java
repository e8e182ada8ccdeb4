package app.linekeeper.domain.pack;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Spreads one form of a pack over parts, none of which is larger than can be sent.
 *
 * @param <W> what writes a part, and completes it when it is closed
 */
final class Parts<W extends AutoCloseable> {

    /** What begins a part. */
    interface Beginning<W> {
        W begin(OutputStream out) throws IOException;
    }

    private final PackFiles files;
    private final Pack pack;
    private final PackForm form;
    private final long largest;
    private final Beginning<W> beginning;
    private int part;
    private @Nullable KeptPart open;
    private @Nullable W writer;
    private long foreseen;
    private int acts;

    Parts(PackFiles files, Pack pack, PackForm form, long largest, Beginning<W> beginning) {
        this.files = files;
        this.pack = pack;
        this.form = form;
        this.largest = largest;
        this.beginning = beginning;
    }

    /** Where the next goes, which takes at most so many bytes; in a part of its own if there is no room for it. */
    W forNext(long bytes) throws IOException {
        if (writer != null && foreseen + bytes > largest) {
            end();
        }
        if (writer == null) {
            open = files.open(pack, form, ++part);
            writer = beginning.begin(open);
        }
        foreseen += bytes;
        return writer;
    }

    /** One more act is in the part that is written. */
    void counted() {
        acts++;
    }

    void end() throws IOException {
        W whole = writer;
        KeptPart file = open;
        if (whole == null || file == null) {
            return;
        }
        try {
            whole.close();
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        file.finish(acts);
        writer = null;
        open = null;
        foreseen = 0;
        acts = 0;
    }
}
