package app.linekeeper.domain.line;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a line another name. */
@Component
@Transactional
public class RenamingLine {

    private static final int LONGEST = 100;

    private final Access access;
    private final Ownership ownership;
    private final Lines lines;

    RenamingLine(Access access, Ownership ownership, Lines lines) {
        this.access = access;
        this.ownership = ownership;
        this.lines = lines;
    }

    /**
     * Renames the line; spaces around the name are dropped.
     *
     * @return refused as not_allowed, not_found or line_name_wrong (empty, over 100 characters, or of several rows)
     */
    public Outcome<Line> rename(MemberId member, LineId id, String name) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.ORDER_LINES)
                .then(allowed -> ownership.check(acting, "line", id, lines.findById(id), Line::belongsTo))
                .then(line -> renamed(line, name.strip()));
    }

    private static Outcome<Line> renamed(Line line, String name) {
        int length = name.codePointCount(0, name.length());
        if (length == 0 || length > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            return Refusal.of(Reason.LINE_NAME_WRONG).with("most", LONGEST).asOutcome();
        }
        line.rename(name);
        return Outcome.done(line);
    }
}
