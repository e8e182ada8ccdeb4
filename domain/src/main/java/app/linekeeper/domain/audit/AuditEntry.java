package app.linekeeper.domain.audit;

import app.linekeeper.domain.shared.MemberId;
import java.time.Instant;

/**
 * One line of the audit.
 *
 * @param deed what was done, such as {@code trespass}
 * @param subjectKind what it was done to, such as {@code client}
 */
public record AuditEntry(Instant at, MemberId member, String deed, String subjectKind, String subjectId) {}
