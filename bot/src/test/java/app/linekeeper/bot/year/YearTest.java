package app.linekeeper.bot.year;

import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@Tag("rounds")
class YearTest {

    @TempDir
    Path folder;

    @Test
    void inAYearEverybodyIsToldAndChargedExactlyWhatTheListSays() {
        try (SandboxBotApi telegram = SandboxBotApi.start()) {
            TheYear.PEOPLE.forEach((id, language) -> telegram.person(id, language));
            try (Year year = new Year(TestDatabase.freshUrl(), telegram, folder.resolve("world"))) {
                Chronicle told = year.lives(new OneNode(year), moments());
                GoldenYear.compare(told.months());
                new Promises(year.jdbc()).areKept(0);
            }
        }
    }

    /** That nobody is spoken to at night is seen on one of the two databases. */
    private static List<Instant> moments() {
        return TestDatabase.isPostgres() ? Year.livelyMoments() : Year.moments();
    }
}
