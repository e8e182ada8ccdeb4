package app.linekeeper.domain.line;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a client the lines of their own account. */
@Component
@Transactional(readOnly = true)
public class OwnLines {

    private static final int ROWS = 8;

    private final Access access;
    private final ListedLines listed;
    private final Catalog catalog;
    private final Audit audit;
    private final Clock clock;

    OwnLines(Access access, ListedLines listed, Catalog catalog, Audit audit, Clock clock) {
        this.access = access;
        this.listed = listed;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Eight of the acting client's lines: those that run, soonest end first, then those that are off.
     *
     * @param typed part of a number or a name in any case; empty for all lines
     * @param page from 0
     * @return refused as not_allowed for everybody who is no client
     */
    public Outcome<Page<LineRow>> page(MemberId member, String typed, int page) {
        Instant now = clock.instant();
        return seeing(member).map(acting -> {
            Map<String, String> names = catalog.channelNames();
            return listed.page(client(acting), FindingLines.pattern(typed), page, ROWS, now)
                    .map(line -> line.at(now, names));
        });
    }

    /** One of the acting client's lines; refused as not_allowed or not_found. */
    public Outcome<LineRow> one(MemberId member, LineId id) {
        return seeing(member).then(acting -> {
            Optional<LineListing> found = listed.one(id);
            if (found.isEmpty()) {
                return Refusal.of(Reason.NOT_FOUND).asOutcome();
            }
            return found.get().client().equals(client(acting))
                    ? Outcome.done(found.get().at(clock.instant(), catalog.channelNames()))
                    : audit.trespass(acting, "line", id).asOutcome();
        });
    }

    private Outcome<Acting> seeing(MemberId member) {
        return access.of(member).allowed(Permission.SEE_OWN_LINES);
    }

    private static ClientId client(Acting acting) {
        return Objects.requireNonNull(acting.client());
    }
}
