package app.linekeeper.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A quarter of the year on two nodes, of which one is killed now and then. All of it, and otherwise: {@code -Dlinekeeper.year.months=12
 * -Dlinekeeper.year.kills=24 -Dlinekeeper.year.seed=1}.
 */
@Tag("database")
@Tag("rounds")
@EnabledIfSystemProperty(
        named = "linekeeper.test.database",
        matches = "postgresql",
        disabledReason = "H2 serves one process")
class YearWithKillsTest {

    private static final int MONTHS = Integer.getInteger("linekeeper.year.months", 3);
    private static final int KILLS = Integer.getInteger("linekeeper.year.kills", 4);
    private static final long SEED = Long.getLong("linekeeper.year.seed", 20_270_104);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void twoNodesOfWhichOneIsKilledOnAnyDayDoExactlyWhatOneDoes() {
        String database = TestDatabase.freshUrl();
        Path world = folder.resolve("world");
        try (SandboxBotApi telegram = SandboxBotApi.start()) {
            TheYear.PEOPLE.forEach((id, language) -> telegram.person(id, language));
            List<String> arguments = Year.arguments(database, telegram, world);
            try (Year year = new Year(database, telegram, world);
                    TwoNodes nodes = new TwoNodes(
                            year, name -> new NodeProcess(name, arguments, folder), happenings(), KILLS, SEED)) {
                Map<YearMonth, String> months = year.lives(nodes, moments()).months();
                ToldLines told = ToldLines.of(months);
                ToldLines expected = ToldLines.of(GoldenYear.of(months.keySet()));
                System.out.printf(
                        "Seed %d: %d kills, %d messages in doubt, of which %d did not arrive%n",
                        SEED, KILLS, told.inDoubt(), told.lost(expected));
                assertThat(told.differencesTo(expected)).isEmpty();
                new Promises(year.jdbc()).areKept(told.inDoubt());
            }
        }
    }

    private static List<Instant> moments() {
        LocalDate end = Year.FIRST_DAY.withDayOfMonth(1).plusMonths(MONTHS);
        return Year.livelyMoments().stream()
                .filter(moment -> moment.isBefore(end.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    /** When something is said by the program, and when people have done something. */
    private static List<Instant> happenings() {
        return moments().stream()
                .flatMap(moment -> Stream.of(moment, moment.plus(Year.LATER)))
                .filter(GoldenYear::tells)
                .map(moment -> Year.moments().contains(moment) ? moment : moment.plus(Year.LOOK_AGAIN))
                .toList();
    }
}
