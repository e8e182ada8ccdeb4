package app.linekeeper.domain.overview.week;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets overviews of the week go to owners once they are due; where there is nothing to tell, none goes. */
@Component
public class ReleasingWeeks {

    private static final int OWNERS_AT_ONCE = 100;

    private final WeeksDue due;
    private final WeeklyOverviews overviews;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    ReleasingWeeks(
            WeeksDue due,
            WeeklyOverviews overviews,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.due = due;
        this.overviews = overviews;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Everybody whose turn it is; whoever is out of their hours is asked for again the next time. */
    public void all() {
        List<OwnerOfTheWeek> page = due.page(null, OWNERS_AT_ONCE);
        while (!page.isEmpty()) {
            page.stream().filter(OwnerOfTheWeek::isOpen).forEach(this::one);
            page = due.page(page.get(page.size() - 1), OWNERS_AT_ONCE);
        }
    }

    /** In a transaction of its own, so that a stop sends nobody anything twice. */
    private void one(OwnerOfTheWeek owner) {
        transactions.executeWithoutResult(status -> {
            if (due.take(owner) && overviews.of(owner.partner(), owner.zone()).saysSomething()) {
                events.publishEvent(new WeekGoes(owner));
            }
        });
    }
}
