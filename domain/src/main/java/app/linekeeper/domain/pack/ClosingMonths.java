package app.linekeeper.domain.pack;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells, once a month is over, what acts a partner has and lacks; after the third day of the next one no more. */
@Component
public class ClosingMonths {

    private static final int LAST_DAY = 3;

    private static final String UNTOLD = """
            select distinct o.partner from line_order o join partner a on a.id = o.partner
            where a.region = :region and a.state <> 'SUSPENDED' and o.state = 'PAID' and (o.paid_at >= :from and o.paid_at < :until
                or exists (select 1 from issued_document d where d.subject = o.id and d.subject_kind = 'ORDER'
                    and d.document_type = 'ACT' and d.document_date between :first and :last))
                and not exists (select 1 from month_told t where t.partner = o.partner and t.first_day = :first)
            """;

    private final JdbcClient jdbc;
    private final ActsOfPeriod acts;
    private final OrdersWithoutActs orders;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ClosingMonths(
            JdbcClient jdbc,
            ActsOfPeriod acts,
            OrdersWithoutActs orders,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.orders = orders;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Every partner whose month is over by the calendar of its region, and of which nobody was told yet. */
    public void all() {
        for (Region region : Region.values()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), region.zone());
            if (today.getDayOfMonth() <= LAST_DAY) {
                Period month = Period.of(YearMonth.from(today).minusMonths(1));
                untold(region, month).forEach(partner -> tell(partner, month));
            }
        }
    }

    private List<PartnerId> untold(Region region, Period month) {
        ZoneId zone = region.zone();
        return jdbc.sql(UNTOLD)
                .param("region", region.name())
                .param("from", month.from().atStartOfDay(zone).toOffsetDateTime())
                .param("until", month.until().plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .param("first", month.from())
                .param("last", month.until())
                .query((row, n) -> new PartnerId(row.getObject("partner", UUID.class)))
                .list();
    }

    private void tell(PartnerId partner, Period month) {
        MonthOver over = over(partner, month);
        transactions.executeWithoutResult(status -> {
            if (isFirst(partner, month) && over.saysSomething()) {
                events.publishEvent(over);
            }
        });
    }

    private MonthOver over(PartnerId partner, Period month) {
        List<UUID> all = acts.of(partner, month, PackScope.ALL);
        Map<Currency, Money> sums = new LinkedHashMap<>();
        for (UUID act : all) {
            Money sum = acts.one(act).content().total();
            sums.merge(sum.currency(), sum, Money::plus);
        }
        List<OrderWithoutAct> without = orders.of(partner, month, PackScope.ALL);
        List<MissingAct> missing = without.stream()
                .filter(order -> !order.isComplete())
                .map(order -> new MissingAct(order, Refusal.of(Reason.ACT_REQUISITES)))
                .toList();
        return new MonthOver(
                partner,
                month,
                all.size(),
                List.copyOf(sums.values()),
                without.size() - missing.size(),
                MissingAct.counted(missing));
    }

    private boolean isFirst(PartnerId partner, Period month) {
        return jdbc.sql("insert into month_told (partner, first_day) values (?, ?) on conflict do nothing")
                        .params(partner.value(), month.from())
                        .update()
                == 1;
    }
}
