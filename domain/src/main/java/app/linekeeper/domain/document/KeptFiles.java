package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Sha256;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents as they were made, with the fingerprints of their bytes. */
@Component
class KeptFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the bytes do not have their fingerprint any more */
    Optional<DocumentFile> find(UUID document) {
        Optional<DocumentFile> found = jdbc.sql(
                        "select d.document_type, f.file_name, f.bytes, f.sha256 from document_file f"
                                + " join issued_document d on d.id = f.document where f.document = ?")
                .param(document)
                .query((row, at) -> new DocumentFile(
                        DocumentType.valueOf(row.getString(1)), row.getString(2), row.getBytes(3), row.getString(4)))
                .optional();
        found.filter(file -> !Sha256.hex(file.bytes()).equals(file.sha256())).ifPresent(file -> {
            throw new IllegalStateException("the kept file of " + document + " was changed");
        });
        return found;
    }

    /** Keeps the document unless there is one already. */
    void keepFirst(UUID document, String name, byte[] bytes) {
        jdbc.sql("insert into document_file (document, file_name, bytes, sha256, made_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        document,
                        name,
                        bytes,
                        Sha256.hex(bytes),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
