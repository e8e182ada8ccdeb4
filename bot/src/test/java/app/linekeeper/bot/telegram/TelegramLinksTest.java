package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.conversations.ChatLinks;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TelegramLinksTest {

    @Test
    void theBotsNameIsKnownBeforeTheFirstLinkIsMade() {
        try (FakeBotApi api = new FakeBotApi();
                RunningBot bot = RunningBot.against(api)) {
            await().until(() -> bot.get(BotName.class).known().isPresent());

            assertThat(bot.get(ChatLinks.class).start("token")).isEqualTo("https://t.me/linekeeper_bot?start=token");
            assertThat(bot.get(ChatLinks.class).share("https://t.me/x", "a b"))
                    .isEqualTo("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fx&text=a%20b");
        }
    }

    @Test
    void asLongAsTheNameIsNotKnownALinkIsRefusedAtOnceAndTheNameIsAskedForAgain() {
        try (FakeBotApi api = new FakeBotApi()) {
            api.next("getme", Fault.html(502), Fault.droppedBefore(), new Fault(200, "{}", false, false));
            try (RunningBot bot = RunningBot.against(api)) {
                ChatLinks links = bot.get(ChatLinks.class);
                long began = System.nanoTime();
                assertThat(links.areKnown()).isFalse();
                assertThatThrownBy(() -> links.start("token")).isInstanceOf(IllegalStateException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));

                await().atMost(Duration.ofSeconds(20))
                        .until(() -> bot.get(BotName.class).known().isPresent());
                assertThat(links.start("token")).isEqualTo("https://t.me/linekeeper_bot?start=token");
            }
        }
    }
}
