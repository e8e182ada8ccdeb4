package app.linekeeper.bot.sandbox.botapi;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of one bot. Their ids mean nothing to another bot; the oldest go when there are too many. */
final class Files {

    private static final long BYTES_KEPT = 256L << 20;
    private static final int FILES_KEPT = 5_000;

    private final Map<String, Document> byId = new LinkedHashMap<>();
    private long bytes;
    private int counted;

    Document keep(Upload upload) {
        return keep(upload, "documents/");
    }

    synchronized Document keep(Upload upload, String folder) {
        String random = UUID.randomUUID().toString().replace("-", "");
        String path = folder + "file_" + counted++;
        Document document = new Document(
                "BQACAgIAAxkBAAE" + random,
                "AgAD" + random.substring(0, 12),
                path,
                upload.name(),
                upload.contentType(),
                upload.bytes());
        byId.put(document.fileId(), document);
        bytes += document.size();
        forgetOldest();
        return document;
    }

    synchronized Optional<Document> byId(String fileId) {
        return Optional.ofNullable(byId.get(fileId));
    }

    synchronized Optional<Document> byPath(String path) {
        return byId.values().stream().filter(d -> d.path().equals(path)).findFirst();
    }

    private void forgetOldest() {
        Iterator<Document> oldest = byId.values().iterator();
        while (byId.size() > 1 && (bytes > BYTES_KEPT || byId.size() > FILES_KEPT)) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }
}
