package app.linekeeper.domain.pack.monthly;

import app.linekeeper.domain.notice.choice.NoticeChoices;
import app.linekeeper.domain.pack.AskForPack;
import app.linekeeper.domain.pack.PackForm;
import app.linekeeper.domain.pack.PackScope;
import app.linekeeper.domain.pack.RequestingPack;
import app.linekeeper.domain.pack.monthly.MonthlyPacks.Due;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for the packs that come by themselves: once a month is over where the seller is and where the receiver is, in the
 * receiver's hours, each once; what was missed is made up for until the fifth day.
 */
@Component
public class OrderingMonthlyPacks {

    private static final int LAST_DAY = 5;
    private static final ZoneId EARLIEST = ZoneOffset.ofHours(14);

    private final MonthlyPacks packs;
    private final NoticeChoices choices;
    private final RequestingPack requesting;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OrderingMonthlyPacks(
            MonthlyPacks packs,
            NoticeChoices choices,
            RequestingPack requesting,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.packs = packs;
        this.choices = choices;
        this.requesting = requesting;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** All that are due now. */
    public void all() {
        YearMonth over = over(EARLIEST);
        List<Due> due = transactions.execute(status -> packs.before(over));
        due.stream().filter(this::isNow).forEach(this::order);
    }

    private boolean isNow(Due due) {
        Instant now = clock.instant();
        YearMonth over = over(due.zone());
        return due.last().isBefore(over)
                && over.equals(over(due.region().zone()))
                && LocalDate.ofInstant(now, due.zone()).getDayOfMonth() <= LAST_DAY
                && choices.of(due.person()).isOpen(now, due.zone());
    }

    /** In one transaction with the note that it went; where it is refused, nothing went. */
    private void order(Due due) {
        YearMonth month = over(due.zone());
        transactions.executeWithoutResult(status -> {
            AskForPack asked = new AskForPack(
                    due.receiver(),
                    Period.of(month),
                    new PackScope(null, due.company()),
                    Set.of(PackForm.ZIP),
                    new IdempotencyKey("monthly:" + due.company() + ":" + month));
            if (packs.take(due.company(), month) && !requesting.request(asked).isDone()) {
                status.setRollbackOnly();
            }
        });
    }

    private YearMonth over(ZoneId zone) {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), zone)).minusMonths(1);
    }
}
