package app.linekeeper.bot.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TestDatabase;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The job that asks for paid orders, with a scheduler that the test steps by hand. */
@Tag("database")
class ActivationsTest {

    private final OrderId order = OrderId.next();
    private final ActivatingLines lines = mock();
    private final SettableClock clock = new SettableClock();
    private ManualScheduler scheduler;
    private Activations activations;
    private TransactionTemplate transaction;

    @BeforeEach
    void aSchedulerThatStandsStill() {
        DataSource database = TestDatabase.fresh();
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/common",
                        TestDatabase.isPostgres() ? "classpath:db/migration/postgresql" : "classpath:db/migration/h2")
                .load()
                .migrate();
        clock.set(TestClock.START);
        scheduler = TestHelper.createManualScheduler(
                        new TransactionAwareDataSourceProxy(database), new RecurringJobs().activation(lines))
                .clock(clock)
                .build();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("scheduler", scheduler);
        TestClock time = new TestClock();
        Scheduling scheduling = new Scheduling(() -> scheduler, "scheduled_tasks", new JdbcTemplate(database), time);
        activations = new Activations(scheduling, beans.getBeanProvider(Scheduler.class), time);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        when(lines.retry(any())).thenReturn(ActivationState.PENDING);
    }

    @Test
    void anOrderIsAskedForLessAndLessOftenAndNeverMoreSeldomThanEveryTenMinutes() {
        schedule();
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            scheduler.runAnyDueExecutions();
            Duration pause =
                    Duration.between(clock.now(), waiting().orElseThrow().getExecutionTime());
            pauses.add(pause);
            scheduler.tick(pause);
        }

        assertThat(pauses.stream().map(Duration::toSeconds))
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 600L, 600L, 600L);
    }

    @Test
    void whatIsActiveOrCalledOffIsAskedForNoMore() {
        for (ActivationState settled :
                List.of(ActivationState.ACTIVE, ActivationState.PARTLY, ActivationState.CALLED_OFF)) {
            when(lines.retry(order)).thenReturn(settled);
            schedule();
            scheduler.runAnyDueExecutions();
            assertThat(waiting()).isEmpty();
        }
    }

    @Test
    void anOrderThatWaitsIsBroughtForward() {
        schedule();
        for (int i = 0; i < 8; i++) {
            scheduler.runAnyDueExecutions();
            scheduler.setTime(waiting().orElseThrow().getExecutionTime());
        }
        scheduler.runAnyDueExecutions();
        clock.set(TestClock.START);
        assertThat(waiting().orElseThrow().getExecutionTime()).isAfter(TestClock.START);

        soon();

        assertThat(waiting().orElseThrow().getExecutionTime()).isEqualTo(TestClock.START);
        scheduler.runAnyDueExecutions();
        verify(lines, times(10)).retry(order);
    }

    @Test
    void anOrderThatDoesNotWaitAnyMoreIsTakenIn() {
        soon();
        assertThat(waiting()).isPresent();
    }

    @Test
    void anOrderThatIsBeingTriedIsLeftAlone() {
        schedule();
        when(lines.retry(order)).then(call -> {
            soon();
            return ActivationState.ACTIVE;
        });

        scheduler.runAnyDueExecutions();

        assertThat(waiting()).isEmpty();
    }

    @Test
    void anOrderWhoseForwardingIsRolledBackWaitsAsBefore() {
        transaction.executeWithoutResult(status -> {
            activations.soon(order);
            status.setRollbackOnly();
        });
        assertThat(waiting()).isEmpty();
    }

    private void schedule() {
        transaction.executeWithoutResult(status -> activations.schedule(order));
    }

    private void soon() {
        transaction.executeWithoutResult(status -> activations.soon(order));
    }

    private Optional<ScheduledExecution<Object>> waiting() {
        return scheduler.getScheduledExecutions().stream().findFirst();
    }
}
