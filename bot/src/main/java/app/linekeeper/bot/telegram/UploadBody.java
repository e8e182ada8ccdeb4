package app.linekeeper.bot.telegram;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** What is uploaded with a call: in memory while it is small, beyond that in a file that is gone with the call. */
final class UploadBody extends OutputStream {

    private static final int MOST_IN_MEMORY = 1 << 20;
    /** A slow line takes a quarter of a megabyte in a second. */
    private static final long BYTES_A_SECOND = 1 << 18;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final ContentType type;
    private OutputStream to = memory;
    private @Nullable Path file;
    private long size;

    private UploadBody(ContentType type) {
        this.type = type;
    }

    /** @throws IOException if the form cannot be read, or there is no room on the disk */
    static UploadBody of(HttpEntity form) throws IOException {
        UploadBody body = new UploadBody(ContentType.parse(form.getContentType()));
        try (body) {
            form.writeTo(body);
        } catch (IOException | RuntimeException failed) {
            body.discard();
            throw failed;
        }
        return body;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        size += length;
        if (file == null && size > MOST_IN_MEMORY) {
            file = Files.createTempFile("linekeeper-upload-", ".tmp");
            to = new BufferedOutputStream(Files.newOutputStream(file), MOST_IN_MEMORY >> 4);
            memory.writeTo(to);
            memory.reset();
        }
        to.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        to.close();
    }

    CompletableFuture<HttpAnswer> post(Connections connections, String method) {
        Path large = file;
        return large == null
                ? connections.post(method, memory.toByteArray(), type)
                : connections.upload(method, large, type).whenComplete((answer, thrown) -> discard());
    }

    /** How much longer than any call it may take, in seconds. */
    long patience() {
        return file == null ? 0 : size / BYTES_A_SECOND;
    }

    private void discard() {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }
}
