package app.linekeeper.bot.year;

import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.nio.file.Path;
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
                Chronicle told = year.lives(new OneNode(year));
                GoldenYear.compare(told.months());
                new Promises(year.jdbc()).areKept();
            }
        }
    }
}
