package app.linekeeper.domain.notice;

import app.linekeeper.domain.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets notices go whose moment has come: a few by themselves, more as one digest (rule 32). */
@Component
public class ReleasingNotices {

    /** More of them are one message. */
    private static final int SINGLY = 3;

    private static final int PEOPLE_AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingNotices.class);

    private final TransactionTemplate transactions;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleasingNotices(
            PlatformTransactionManager transactions, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.transactions = new TransactionTemplate(transactions);
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Lets go all that waits and is due, for some hundred people a transaction. */
    public void all() {
        while (Boolean.TRUE.equals(transactions.execute(status -> some()))) {
            LOG.debug("let go what was due for some people");
        }
    }

    private boolean some() {
        List<PersonId> people = notices.waitedFor(clock.instant(), PEOPLE_AT_ONCE);
        of(people);
        return people.size() == PEOPLE_AT_ONCE;
    }

    /** Lets go what waits for these people. */
    void of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<PersonId, List<DueNotice>> byPerson = notices.due(people, now, SINGLY + 1).stream()
                .collect(Collectors.groupingBy(DueNotice::person, LinkedHashMap::new, Collectors.toList()));
        byPerson.values().forEach(due -> release(due, now));
    }

    private void release(List<DueNotice> due, Instant now) {
        DueNotice first = due.get(0);
        if (!first.isReachable()) {
            notices.end(List.of(first.person()));
        } else if (due.size() <= SINGLY) {
            due.forEach(notice -> hand(notice.id(), notice.telegramId()));
        } else {
            notices.digest(first, now).ifPresent(digest -> {
                notices.bundle(first.person(), now, digest);
                events.publishEvent(new NoticeGoes(digest, first.telegramId()));
            });
        }
    }

    private void hand(NoticeId id, long telegramId) {
        if (notices.handed(id)) {
            events.publishEvent(new NoticeGoes(id, telegramId));
        }
    }
}
