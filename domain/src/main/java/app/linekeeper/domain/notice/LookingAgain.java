package app.linekeeper.domain.notice;

import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.notice.choice.NoticeChoice;
import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a notice once more at the moment at which it is said (rule 31). */
@Component
@Transactional
public class LookingAgain {

    private static final String MEMBERSHIP = "select id from member where person = :person and removed_at is null";
    private static final String OLDEST = " order by joined_at limit 1";

    private final Notices notices;
    private final NoticeChoices choices;
    private final FindingLines lines;
    private final Orders orders;
    private final PlainQueries queries;
    private final Clock clock;

    LookingAgain(
            Notices notices,
            NoticeChoices choices,
            FindingLines lines,
            Orders orders,
            PlainQueries queries,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.lines = lines;
        this.orders = orders;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The notice, if it is still on its way to somebody who is to be told it: a member of today who wants to hear of it. Out
     * of their hours it waits for the next ones, and is empty now.
     */
    public Optional<Notice> at(NoticeId id) {
        return notices.going(id).filter(this::isHeardNow);
    }

    /**
     * The lines of these notices that still end as it was when they became due and are not paid for since, as they are now;
     * none of a partner that is suspended and could not renew them.
     */
    @Transactional(readOnly = true)
    public Map<NoticeId, LineRow> ending(Collection<Notice> all) {
        Map<NoticeId, LineRow> still = new HashMap<>();
        Map<PartnerId, List<Notice>> byPartner = all.stream()
                .filter(notice -> notice.ending() != null && notice.partner() != null)
                .collect(Collectors.groupingBy(notice -> Objects.requireNonNull(notice.partner())));
        byPartner.keySet().removeIf(this::isSuspended);
        byPartner.forEach((partner, theirs) -> {
            Map<LineId, LineRow> rows =
                    lines
                            .ofPartner(
                                    partner,
                                    theirs.stream().map(LookingAgain::line).toList())
                            .stream()
                            .collect(Collectors.toMap(LineRow::id, row -> row));
            rows.keySet().removeAll(orders.awaitingRenewal(rows.keySet()));
            theirs.stream()
                    .filter(notice -> isStill(Objects.requireNonNull(notice.ending()), rows.get(line(notice))))
                    .forEach(notice -> still.put(notice.id(), Objects.requireNonNull(rows.get(line(notice)))));
        });
        return still;
    }

    private boolean isSuspended(PartnerId partner) {
        return queries.sql("select count(*) from partner where id = ? and state = 'SUSPENDED'")
                        .param(partner.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static LineId line(Notice notice) {
        return Objects.requireNonNull(notice.ending()).line();
    }

    /** The line's day may turn within the person's hours; of a day that is over nothing is said. */
    private static boolean isStill(Notice.Ending ending, @Nullable LineRow row) {
        return row != null
                && row.end().equals(ending.end())
                && (row.daysLeft() == ending.days() || row.daysLeft() == ending.days() - 1);
    }

    /** What was bundled into the digest and is still to be said: of teams that its reader is of, and that they want to hear. */
    @Transactional(readOnly = true)
    public List<Notice> bundled(Notice digest) {
        Map<Optional<PartnerId>, Optional<NoticeChoice>> chosen = new HashMap<>();
        return notices.bundled(digest.id()).stream()
                .filter(notice -> chosen.computeIfAbsent(
                                Optional.ofNullable(notice.partner()), partner -> choice(notice))
                        .filter(choice -> choice.wants(notice.topic()))
                        .isPresent())
                .toList();
    }

    private boolean isHeardNow(Notice notice) {
        Instant now = clock.instant();
        return choice(notice)
                .filter(choice -> notice.kind() == NoticeKind.DIGEST || choice.wants(notice.topic()))
                .filter(choice -> isOpen(notice, choice, now))
                .isPresent();
    }

    /** Of the member as whom the person is told; empty where they are none any more. */
    private Optional<NoticeChoice> choice(Notice notice) {
        return membership(notice)
                .map(member -> Objects.requireNonNull(
                        choices.ofMembers(List.of(member)).get(member)));
    }

    private boolean isOpen(Notice notice, NoticeChoice choice, Instant now) {
        Instant opening = choice.nextOpening(now, zone(notice));
        if (opening.isAfter(now)) {
            notices.putOff(notice.id(), opening);
        }
        return !opening.isAfter(now);
    }

    private ZoneId zone(Notice notice) {
        return ZoneId.of(queries.sql("select zone from person where id = ?")
                .param(notice.person().value())
                .query(String.class)
                .single());
    }

    /** A digest may be of several teams, and looks at each by itself. */
    private Optional<MemberId> membership(Notice notice) {
        PartnerId partner = notice.partner();
        String where = partner == null && notice.kind() != NoticeKind.DIGEST ? " and client is not null" : "";
        JdbcClient.StatementSpec sql = partner == null || notice.kind() == NoticeKind.DIGEST
                ? queries.sql(MEMBERSHIP + where + OLDEST)
                : queries.sql(MEMBERSHIP + " and partner = :partner" + OLDEST).param("partner", partner.value());
        return sql.param("person", notice.person().value())
                .query((row, n) -> new MemberId(row.getObject("id", UUID.class)))
                .optional();
    }
}
