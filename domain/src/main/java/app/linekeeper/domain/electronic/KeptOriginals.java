package app.linekeeper.domain.electronic;

import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.shared.Sha256;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The originals as they were made, with the fingerprints of their bytes. */
@Component
class KeptOriginals {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptOriginals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the bytes do not have their fingerprint any more */
    Optional<OriginalFile> find(DocumentId document) {
        Optional<OriginalFile> found = jdbc.sql(
                        "select kind, file_name, bytes, sha256 from electronic_original where document = ?")
                .param(document.value())
                .query((row, at) -> new OriginalFile(
                        ElectronicKind.valueOf(row.getString(1)), row.getString(2), row.getBytes(3), row.getString(4)))
                .optional();
        found.filter(file -> !Sha256.hex(file.bytes()).equals(file.sha256())).ifPresent(file -> {
            throw new IllegalStateException("the kept original of " + document + " was changed");
        });
        return found;
    }

    boolean has(DocumentId document) {
        return jdbc.sql("select count(*) from electronic_original where document = ?")
                        .param(document.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps the file unless there is one already. */
    void keepFirst(DocumentId document, ElectronicKind kind, String name, byte[] bytes) {
        jdbc.sql("insert into electronic_original (document, kind, file_name, bytes, sha256, made_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        document.value(),
                        kind.name(),
                        name,
                        bytes,
                        Sha256.hex(bytes),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
