package app.linekeeper.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class OperatorsAtStartTest {

    @Test
    void whoTheSettingsNameIsAnOperatorAndWhoTheyNameNoLongerIsNot() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot bot = RunningBot.on(database, api.address(), "--linekeeper.operators=1000,2000")) {
                assertThat(bot.get(Access.class).ofTelegram(2000).orElseThrow().role())
                        .isEqualTo(Role.OPERATOR);
            }
            try (RunningBot bot = RunningBot.on(database, api.address(), "--linekeeper.operators=1000")) {
                assertThat(bot.get(Access.class).ofTelegram(1000)).isPresent();
                assertThat(bot.get(Access.class).ofTelegram(2000)).isEmpty();
            }
        }
    }
}
