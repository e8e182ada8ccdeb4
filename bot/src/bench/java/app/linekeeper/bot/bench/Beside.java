package app.linekeeper.bot.bench;

import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRenewed;
import app.linekeeper.domain.shared.MemberId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do meanwhile: now a page of lines that end, now a line that is renewed, twenty times a second. */
final class Beside {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final FindingLines finding;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final List<UUID> owners;
    private final List<UUID> lines;
    private int turn;

    Beside(RunningLinekeeper linekeeper, List<UUID> owners, List<UUID> lines) {
        finding = linekeeper.get(FindingLines.class);
        jdbc = linekeeper.get(JdbcTemplate.class);
        events = linekeeper.events();
        transaction = new TransactionTemplate(linekeeper.get(PlatformTransactionManager.class));
        this.owners = owners;
        this.lines = lines;
    }

    /** As long as the condition holds; how long each took, in words. */
    String during(BooleanSupplier condition) {
        Latencies reads = new Latencies();
        Latencies renewals = new Latencies();
        while (condition.getAsBoolean()) {
            time(reads, this::read);
            time(renewals, this::renew);
            turn++;
        }
        return "pages " + reads.millis() + "; renewals " + renewals.millis();
    }

    private static void time(Latencies latencies, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        latencies.add(System.nanoTime() - begun);
        LockSupport.parkNanos(PAUSE);
    }

    private void read() {
        finding.endingSoon(new MemberId(owners.get(turn % owners.size())), 14, 0)
                .orElseThrow();
    }

    private void renew() {
        UUID line = lines.get(turn % lines.size());
        transaction.executeWithoutResult(status -> {
            jdbc.update("update line set version = version + 1 where id = ?", line);
            events.publishEvent(new LineRenewed(
                    new LineId(line), LocalDate.now(ZoneOffset.UTC).plusDays(7)));
        });
    }
}
