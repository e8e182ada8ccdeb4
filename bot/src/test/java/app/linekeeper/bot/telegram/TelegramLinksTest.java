package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.conversations.ChatLinks;
import org.junit.jupiter.api.Test;

class TelegramLinksTest {

    @Test
    void theBotsNameIsKnownBeforeTheFirstLinkIsMade() {
        try (FakeBotApi api = new FakeBotApi();
                RunningBot bot = RunningBot.against(api)) {
            await().until(() -> api.calls("getme").size() == 1);

            assertThat(bot.get(ChatLinks.class).start("token")).isEqualTo("https://t.me/linekeeper_bot?start=token");
            assertThat(bot.get(ChatLinks.class).share("https://t.me/x", "a b"))
                    .isEqualTo("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fx&text=a%20b");
        }
    }
}
