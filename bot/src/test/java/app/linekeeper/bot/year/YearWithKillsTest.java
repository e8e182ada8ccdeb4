package app.linekeeper.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year on two nodes, of which one is killed so often now and then: {@code -Dlinekeeper.year.kills=6}, on PostgreSQL. By hand:
 * a run may lack messages, and it does not tell yet whether they were being sent when a node was killed, or were lost.
 */
@Tag("database")
@Tag("rounds")
@EnabledIfSystemProperty(named = "linekeeper.year.kills", matches = "\\d+", disabledReason = "by hand")
class YearWithKillsTest {

    private static final int KILLS = Integer.getInteger("linekeeper.year.kills", 6);
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
                            year,
                            name -> new NodeProcess(name, arguments, folder),
                            Year.moments().size(),
                            KILLS,
                            SEED)) {
                Chronicle told = year.lives(nodes);
                new Promises(year.jdbc()).areKept();
                assertThat(GoldenYear.difference(told.months())).isEmpty();
            }
        }
    }
}
