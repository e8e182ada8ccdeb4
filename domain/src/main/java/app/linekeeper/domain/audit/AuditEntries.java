package app.linekeeper.domain.audit;

import app.linekeeper.domain.shared.MemberId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit as the database keeps it: read and added to, never changed. */
@Component
public class AuditEntries {

    private static final int LONGEST_ID = 80;

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AuditEntry entry) {
        jdbc.sql("insert into audit_entry (id, at, member, deed, subject_kind, subject_id) values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(entry.at().atOffset(ZoneOffset.UTC))
                .param(entry.member().value())
                .param(entry.deed())
                .param(entry.subjectKind())
                .param(cut(entry.subjectId()))
                .update();
    }

    /** What was done about one subject, oldest first. */
    public List<AuditEntry> about(String subjectKind, Object subjectId) {
        return jdbc.sql("select at, member, deed, subject_kind, subject_id from audit_entry"
                        + " where subject_kind = ? and subject_id = ? order by at")
                .param(subjectKind)
                .param(subjectId.toString())
                .query((row, number) -> new AuditEntry(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        new MemberId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    private static String cut(String id) {
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
    }
}
