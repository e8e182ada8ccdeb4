package app.linekeeper.bot.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Job engines that stand still until a test steps them, and do then what is due, one job after the other, on its thread. */
public class SteppedEngines extends JobEngines {

    private final DbSchedulerCustomizer customizer;
    private final Clock clock;
    private final DataSource database;
    private final Map<String, ManualScheduler> engines = new ConcurrentHashMap<>();

    public SteppedEngines(
            DbSchedulerProperties settings,
            DbSchedulerCustomizer customizer,
            MeterRegistry meters,
            Clock clock,
            DataSource database) {
        super(settings, customizer, meters, clock::instant, database);
        this.customizer = customizer;
        this.clock = clock;
        this.database = database;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // what starts by itself is a task, too
    public Scheduler apart(String table, int threads, List<Task<?>> jobs) {
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                        new TransactionAwareDataSourceProxy(database),
                        jobs.stream().filter(job -> !(job instanceof OnStartup)).toList())
                .startTasks(
                        (List) jobs.stream().filter(OnStartup.class::isInstance).toList())
                .clock(new SettableClock() {
                    @Override
                    public Instant now() {
                        return clock.instant();
                    }
                })
                .tableName(table);
        customizer.serializer().ifPresent(builder::serializer);
        ManualScheduler engine = builder.build();
        engines.put(table, engine);
        return engine;
    }

    /** Does what is due now. */
    public void step() {
        engines.values().forEach(ManualScheduler::runAnyDueExecutions);
    }

    /** Does what is due now in the engine that has this table. */
    public void step(String table) {
        engine(table).runAnyDueExecutions();
    }

    /** Finds what a node that was killed had taken up and has shown no sign of life of since. */
    public void revive(String table) {
        engine(table).runDeadExecutionDetection();
    }

    private ManualScheduler engine(String table) {
        return Objects.requireNonNull(engines.get(table));
    }
}
