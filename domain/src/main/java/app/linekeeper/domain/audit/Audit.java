package app.linekeeper.domain.audit;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.persistence.LateNotes;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes who did what about which id; entries are only ever added. */
@Component
public class Audit {

    private static final String TRESPASS = "trespass";

    private final AuditEntries entries;
    private final LateNotes notes;
    private final Clock clock;

    Audit(AuditEntries entries, LateNotes notes, Clock clock) {
        this.entries = entries;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Notes a deed together with the deed itself: in its transaction, gone if that is rolled back.
     *
     * @param deed what was done, such as {@code member.removed}
     * @param kind what it was done to, such as {@code member}
     * @param id which one; never a name, a number of requisites or a token
     */
    public void record(Acting acting, String deed, String kind, Object id) {
        entries.add(entry(acting, deed, kind, id));
    }

    /**
     * Notes that somebody asked for what belongs to another (rule 34), apart from the present transaction and whatever
     * becomes of that: it may have been no more than a look.
     *
     * @return the refusal to answer with: the same as for what does not exist
     */
    public Refusal trespass(Acting acting, String kind, Object id) {
        AuditEntry entry = entry(acting, TRESPASS, kind, id);
        notes.keep(entry, () -> entries.add(entry));
        return Refusal.of(Reason.NOT_FOUND);
    }

    private AuditEntry entry(Acting acting, String deed, String kind, Object id) {
        return new AuditEntry(clock.instant(), acting.member(), deed, kind, id.toString());
    }
}
