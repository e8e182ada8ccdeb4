package app.linekeeper.domain.line;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of all partners, for the operator. */
@Component
@Transactional(readOnly = true)
public class LinesOfAll {

    private static final int ROWS = 8;

    private final Access access;
    private final ListedLines listed;
    private final Catalog catalog;
    private final Clock clock;

    LinesOfAll(Access access, ListedLines listed, Catalog catalog, Clock clock) {
        this.access = access;
        this.listed = listed;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** One line; refused as not_found, and as not_allowed for everybody but an operator. */
    public Outcome<LineRow> one(MemberId operator, LineId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> listed.one(id)
                        .map(this::row)
                        .map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /**
     * Eight lines of a client: those that run, soonest end first, then those that are off, latest end first.
     *
     * @param typed part of a number or a name in any case; empty for all lines
     * @param page from 0
     * @return refused as not_allowed for everybody but an operator
     */
    public Outcome<Page<LineRow>> ofClient(MemberId operator, ClientId client, String typed, int page) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> listed.page(client, FindingLines.pattern(typed), page, ROWS, clock.instant())
                        .map(this::row));
    }

    private LineRow row(LineListing line) {
        return line.at(clock.instant(), catalog.channelNames());
    }
}
