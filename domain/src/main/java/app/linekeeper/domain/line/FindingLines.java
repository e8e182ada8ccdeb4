package app.linekeeper.domain.line;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the lines of a partner's clients. */
@Component
@Transactional(readOnly = true)
public class FindingLines {

    private static final int ROWS = 8;

    private final Access access;
    private final Ownership ownership;
    private final LineLists lists;
    private final ListedLines listed;
    private final FoundLines found;
    private final Clients clients;
    private final Catalog catalog;
    private final Clock clock;

    FindingLines(
            Access access,
            Ownership ownership,
            LineLists lists,
            ListedLines listed,
            FoundLines found,
            Clients clients,
            Catalog catalog,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.lists = lists;
        this.listed = listed;
        this.found = found;
        this.clients = clients;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** One line; refused as not_allowed or not_found. */
    public Outcome<LineRow> one(MemberId member, LineId id) {
        return seeing(member)
                .then(acting -> ownership.check(acting, "line", id, listed.one(id), LineListing::belongsTo))
                .map(line -> line.at(clock.instant(), catalog.channelNames()));
    }

    /**
     * Eight lines of a client: those that run, soonest end first, then those that are off, latest end first.
     *
     * @param typed part of a number or a name in any case; empty for all lines
     * @param page from 0
     * @return refused as not_allowed or not_found
     */
    public Outcome<Page<LineRow>> ofClient(MemberId member, ClientId client, String typed, int page) {
        return seeing(member)
                .then(acting ->
                        ownership.check(acting, "client", client, clients.findById(client), ClientAccount::belongsTo))
                .map(its -> rows(listed.page(client, pattern(typed), page, ROWS, clock.instant())));
    }

    /**
     * Eight lines of all the partner's clients, ordered as those of one.
     *
     * @param typed part of the line's number or name, or of the client's name, e-mail or tax number, in any case
     * @param page from 0
     * @return refused as not_allowed
     */
    public Outcome<Page<LineRow>> search(MemberId member, String typed, int page) {
        return seeing(member)
                .map(acting -> rows(found.page(acting.partnerOrThrow(), pattern(typed), page, ROWS, clock.instant())));
    }

    /**
     * Eight running lines of all the partner's clients whose last day is today or at most so many days away, soonest
     * first.
     *
     * @param page from 0
     * @return refused as not_allowed
     */
    public Outcome<Page<LineRow>> endingSoon(MemberId member, int days, int page) {
        Instant now = clock.instant();
        return seeing(member).map(acting -> {
            PartnerId partner = acting.partnerOrThrow();
            long total = counts(partner, days).endingSoon();
            return rows(new Page<>(lists.ending(partner, now, lastOff(now, days), page, ROWS), page, ROWS, total));
        });
    }

    /**
     * Eight lines of all the partner's clients that are off, however long since, the latest first.
     *
     * @param page from 0
     * @return refused as not_allowed
     */
    public Outcome<Page<LineRow>> off(MemberId member, int page) {
        Instant now = clock.instant();
        return seeing(member).map(acting -> {
            PartnerId partner = acting.partnerOrThrow();
            return rows(new Page<>(
                    lists.off(partner, now, page, ROWS),
                    page,
                    ROWS,
                    counts(partner, 0).off()));
        });
    }

    /**
     * Eight clients with running lines whose last day is today or at most so many days away, the most urgent first.
     *
     * @param page from 0
     * @return refused as not_allowed
     */
    public Outcome<Page<ClientEnding>> clientsEndingSoon(MemberId member, int days, int page) {
        Instant now = clock.instant();
        return seeing(member).map(acting -> {
            PartnerId partner = acting.partnerOrThrow();
            return new Page<>(
                    lists.clientsEnding(partner, now, lastOff(now, days), page, ROWS),
                    page,
                    ROWS,
                    lists.countClientsEnding(partner, now, lastOff(now, days)));
        });
    }

    /**
     * At most so many running lines of a client whose last day is today or at most so many days away, soonest first.
     *
     * @return refused as not_allowed or not_found
     */
    public Outcome<List<LineId>> endingOf(MemberId member, ClientId client, int days, int most) {
        Instant now = clock.instant();
        return seeing(member)
                .then(acting ->
                        ownership.check(acting, "client", client, clients.findById(client), ClientAccount::belongsTo))
                .map(its -> lists.endingOf(client, now, lastOff(now, days), most));
    }

    /** How many lines {@link #endingSoon} and {@link #off} list, and the nearest end; refused as not_allowed. */
    public Outcome<LineCounts> counts(MemberId member, int days) {
        return seeing(member).map(acting -> counts(acting.partnerOrThrow(), days));
    }

    /** The same for whoever has checked already that the member may see it. */
    public LineCounts counts(PartnerId partner, int days) {
        Instant now = clock.instant();
        return lists.count(partner, now, lastOff(now, days));
    }

    /** Those of the lines that are the partner's, in no order, for whoever has checked already that they may see them. */
    public List<LineRow> ofPartner(PartnerId partner, Collection<LineId> ids) {
        Map<String, String> names = catalog.channelNames();
        Instant now = clock.instant();
        return listed.of(partner, ids).stream().map(line -> line.at(now, names)).toList();
    }

    private Outcome<Acting> seeing(MemberId member) {
        return access.of(member).allowed(Permission.SEE_CLIENTS);
    }

    /** What was typed as a pattern; empty if nothing was typed. */
    static String pattern(String typed) {
        String sought = SearchText.sought(typed);
        return sought.isEmpty() ? "" : SearchText.pattern(sought);
    }

    /** A line whose last day is n days away goes off between n and n + 1 days from now, whatever its zone. */
    private static Instant lastOff(Instant now, int days) {
        return now.plus(Duration.ofDays(days + 1L));
    }

    private Page<LineRow> rows(Page<LineListing> page) {
        Map<String, String> names = page.rows().isEmpty() ? Map.of() : catalog.channelNames();
        Instant now = clock.instant();
        return page.map(line -> line.at(now, names));
    }
}
