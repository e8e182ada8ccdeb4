package app.linekeeper.domain.autopay;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.domain.wallet.Wallets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random ends, zones, outages, deaths and clocks that go back: each period of each line is paid for once, and never twice. */
@DomainTest
class AutopayHistoriesTest {

    private static final List<String> ZONES =
            List.of("Europe/Moscow", "Asia/Almaty", "America/New_York", "Pacific/Auckland", "Asia/Vladivostok");

    /** Telegram for a month at 10 % off. */
    private static final Money PRICE = Money.of("891.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

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

    private SavedPartner north;

    @AfterEach
    void asAtFirst() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whereMoneyIsThereAndNoOutageIsLongerThanTwoDaysEveryPeriodIsPaidForOnce(long seed) {
        Random random = new Random(seed);
        List<LineId> all = lines(random);

        live(random, Duration.ofHours(46));

        assertEachPeriodOnce(all);
        assertThat(all).as("seed %s", seed).allSatisfy(id -> {
            Line line = lines.findById(id).orElseThrow();
            assertThat(line.end()).isAfter(line.today(clock.instant()).minusDays(2));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whateverTheOutagesNoPeriodIsPaidForTwice(long seed) {
        Random random = new Random(seed);
        List<LineId> all = lines(random);

        live(random, Duration.ofDays(12));

        assertEachPeriodOnce(all);
    }

    /** For a hundred days; now and then the program dies within a run, or the clock goes back. */
    private void live(Random random, Duration longest) {
        Instant end = TestClock.START.plus(Duration.ofDays(100));
        while (clock.instant().isBefore(end)) {
            long seconds = (long) (random.nextDouble() * longest.toSeconds());
            clock.advance(Duration.ofSeconds(seconds));
            if (random.nextInt(4) == 0) {
                database.dyingAt(1 + random.nextInt(60), running::run);
            }
            running.run();
            if (random.nextInt(10) == 0) {
                Instant now = clock.instant();
                clock.advance(Duration.ofDays(-random.nextInt(5)));
                running.run();
                clock.moveTo(now);
            }
        }
    }

    private List<LineId> lines(Random random) {
        north = fixtures.aPartner()
                .withClient("Daisy")
                .withClient("Rose")
                .withCompany("North")
                .saved();
        shop.credit(north.company().id(), "100000.00", "RUB");
        List<LineId> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate end = LocalDate.of(2026, 11, 28).plusDays(random.nextInt(40));
            Line line = shop.lineEnding(north.clients().get(random.nextInt(2)), end, TELEGRAM);
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            jdbc.sql("update line set zone = ?, off_at = ? where id = ?")
                    .params(
                            zone.getId(),
                            end.plusDays(1).atStartOfDay(zone).toOffsetDateTime(),
                            line.id().value())
                    .update();
            all.add(line.id());
        }
        AutopaySource wallet =
                new AutopaySource(SourceKind.WALLET, north.company().id());
        switching.on(north.owner(), all, wallet).orElseThrow();
        return all;
    }

    private void assertEachPeriodOnce(List<LineId> all) {
        long paid = 0;
        for (LineId id : all) {
            List<LocalDate> starts = jdbc.sql(
                            "select period_start from order_line where line_id = ? and activation = 'ACTIVE'"
                                    + " order by period_start")
                    .param(id.value())
                    .query(LocalDate.class)
                    .list();
            assertThat(starts).doesNotHaveDuplicates();
            for (int i = 1; i < starts.size(); i++) {
                assertThat(starts.get(i)).isAfter(starts.get(i - 1).plusDays(27));
            }
            paid += starts.size();
        }
        assertThat(wallets.balance(north.company().id()))
                .contains(Money.of("100000.00", "RUB").minus(PRICE.times((int) paid)));
    }
}
