package app.linekeeper.domain.autopay;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stopped before every single statement and commit on the way and started again: charged once, and invoiced once. */
@DomainTest
@Tag("rounds")
class AutopaySeamsTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 10);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Requisited requisited;

    @Autowired
    SwitchingAutopay switching;

    @Autowired
    RunningAutopay running;

    @Autowired
    Lines lines;

    @Autowired
    Wallets wallets;

    @Autowired
    WatchedDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @AfterEach
    void asAtFirst() {
        clock.reset();
    }

    @Test
    void whereverItStopsAWalletIsChargedOnce() {
        int moment = 1;
        while (stopsCharging(moment)) {
            moment++;
        }
        assertThat(moment).as("moments at which it can stop").isGreaterThan(20);
    }

    @Test
    void whereverItStopsOneInvoiceIsIssued() {
        int moment = 1;
        while (stopsInvoicing(moment)) {
            moment++;
        }
        assertThat(moment).as("moments at which it can stop").isGreaterThan(20);
    }

    private boolean stopsCharging(int moment) {
        clock.reset();
        SavedPartner north = partner();
        shop.credit(north.company().id(), "9000.00", "RUB");
        Line line = switchedOn(north, SourceKind.WALLET);
        at(END.minusDays(4));
        running.run();
        at(END.minusDays(1));

        boolean stopped = database.dyingAt(moment, running::run);
        running.run();

        assertThat(lines.findById(line.id()).orElseThrow().end())
                .as("end after a stop at %d", moment)
                .isEqualTo(END.plusMonths(1));
        assertThat(wallets.balance(north.company().id())).contains(Money.of("6318.00", "RUB"));
        return stopped;
    }

    private boolean stopsInvoicing(int moment) {
        clock.reset();
        SavedPartner north = partner();
        requisited.complete(north.company().id());
        switchedOn(north, SourceKind.INVOICE);
        at(END.minusDays(5));

        boolean stopped = database.dyingAt(moment, running::run);
        running.run();

        assertThat(jdbc.sql("select count(*) from invoice where partner = ?")
                        .param(north.id().value())
                        .query(Integer.class)
                        .single())
                .as("invoices after a stop at %d", moment)
                .isEqualTo(1);
        return stopped;
    }

    private SavedPartner partner() {
        return fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
    }

    private Line switchedOn(SavedPartner north, SourceKind kind) {
        Line line = shop.lineEnding(north.client(), END);
        switching
                .on(
                        north.owner(),
                        List.of(line.id()),
                        new AutopaySource(kind, north.company().id()))
                .orElseThrow();
        return line;
    }

    private void at(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(10, 1))
                .atZone(ZoneId.of("Europe/Moscow"))
                .toInstant());
    }
}
