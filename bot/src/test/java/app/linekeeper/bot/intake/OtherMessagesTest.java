package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.LoggedErrors;
import app.linekeeper.bot.testing.RunningBot;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Telegram brings besides texts, presses and files, and whom it is meant for. */
@Tag("database")
class OtherMessagesTest {

    private static final long GROUP = -300;

    private static FakeBotApi api;
    private static RunningBot bot;
    private static LoggedErrors errors;
    private static long people = 7_000;

    @BeforeAll
    static void start() {
        api = new FakeBotApi();
        bot = RunningBot.against(api);
        errors = new LoggedErrors();
        api.types(1, "everything is up");
        await().until(() -> api.calls("sendmessage", 1).size() == 1);
    }

    @AfterAll
    static void stop() {
        errors.close();
        bot.close();
        api.close();
        assertThat(errors.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pinned_message\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"x\"}",
                "\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":86400}",
                "\"chat_background_set\":{\"type\":{\"type\":\"chat_theme\",\"theme_name\":\"x\"}}",
                "\"video_chat_started\":{}",
                "\"video_chat_ended\":{\"duration\":60}",
                "\"boost_added\":{\"boost_count\":1}",
                "\"new_chat_members\":[{\"id\":5,\"is_bot\":false,\"first_name\":\"B\"}]",
                "\"forum_topic_created\":{\"name\":\"x\",\"icon_color\":1}",
                "\"write_access_allowed\":{}",
                "\"something_that_comes_with_a_later_version\":{}"
            })
    void aServiceMessageIsNotAnsweredAndTheScreenStaysLive(String service) {
        long person = people++;
        api.types(person, "hello");
        await().until(() -> seen(person) == 1);
        int live = api.lastMessageOf(person);

        api.message(person, service);
        api.presses(person, live, "again");

        await().until(() -> seen(person) == 2);
        assertThat(api.calls("sendmessage", person)).hasSize(1);
        assertThat(api.calls("editmessagetext", person)).hasSize(1);
    }

    @Test
    void threePhotosOfAnAlbumGetOneAnswer() {
        long person = people++;
        for (int photo = 0; photo < 3; photo++) {
            api.message(person, "\"media_group_id\":\"13\",\"photo\":[{\"file_id\":\"p" + photo + "\"}]");
        }
        api.types(person, "after");
        await().until(() -> seen(person) == 2);
        assertThat(api.screens(person)).extracting(FakeBotApi.Call::text).contains("photo,after #2");
    }

    @Test
    void theSameAlbumInAnotherChatIsAnsweredThereToo() {
        long one = people++;
        long other = people++;
        api.message(one, "\"media_group_id\":\"14\",\"photo\":[{\"file_id\":\"p\"}]");
        api.message(other, "\"media_group_id\":\"14\",\"photo\":[{\"file_id\":\"p\"}]");
        await().until(() -> seen(one) == 1 && seen(other) == 1);
    }

    @Test
    void aPhotoOfAnAlbumWithACaptionIsReadWhereverItStandsInIt() {
        long person = people++;
        api.message(person, "\"media_group_id\":\"15\",\"photo\":[{\"file_id\":\"p\"}]");
        api.message(person, "\"media_group_id\":\"15\",\"caption\":\"the sum\",\"photo\":[{\"file_id\":\"q\"}]");
        await().until(() -> seen(person) == 2);
        assertThat(api.screens(person)).extracting(FakeBotApi.Call::text).contains("photo,photo the sum #2");
    }

    @Test
    void theCaptionOfADocumentComesWithIt() {
        long person = people++;
        api.message(
                person,
                "\"caption\":\"our card\",\"document\":{\"file_id\":\"d\",\"file_name\":\"a.pdf\",\"file_size\":9}");
        await().until(() -> seen(person) == 1);
        assertThat(api.screens(person)).extracting(FakeBotApi.Call::text).containsExactly("d 9 a.pdf our card #1");
    }

    @Test
    void aContactIsReadWithItsNameAndTelephone() {
        long person = people++;
        api.message(
                person,
                "\"contact\":{\"phone_number\":\"+79001234567\",\"first_name\":\"Ivan\",\"last_name\":\"Petrov\"}");
        await().until(() -> seen(person) == 1);
        assertThat(api.screens(person))
                .extracting(FakeBotApi.Call::text)
                .containsExactly("contact Ivan Petrov\n+79001234567 #1");
    }

    @Test
    void whatTheCardOfAContactSaysOfItsCompanyIsReadToo() {
        long person = people++;
        api.message(
                person,
                "\"contact\":{\"phone_number\":\"+79001234567\",\"first_name\":\"Ivan\",\"vcard\":\"BEGIN:VCARD\\r\\n"
                        + "ORG:Daisy\\\\, Ltd;Sales\\r\\nEMAIL;TYPE=work:a@b.\\r\\n ru\\r\\nNOTE:INN 7707083893\\\\nKPP 1\\r\\n"
                        + "PHOTO:x\\r\\nEND:VCARD\"}");
        await().until(() -> seen(person) == 1);
        assertThat(api.screens(person))
                .extracting(FakeBotApi.Call::text)
                .containsExactly("contact Ivan\n+79001234567\nDaisy, Ltd, Sales\na@b.ru\nINN 7707083893\nKPP 1 #1");
    }

    @Test
    void inAGroupACommandIsAnsweredOnlyIfItIsForThisBot() {
        long person = people++;
        api.inGroup(GROUP, person, "\"text\":\"/start@otherbot\"");
        api.inGroup(GROUP, person, "\"text\":\"just talking\"");
        api.inGroup(GROUP, person, "\"photo\":[{\"file_id\":\"p\"}]");
        api.inGroup(GROUP, person, "\"text\":\"/help@Linekeeper_Bot please\"");
        await().until(() -> api.calls("sendmessage", GROUP).size() == 1);
        assertThat(api.calls("sendmessage", GROUP).get(0).text()).isEqualTo("/helpplease #1");
    }

    @Test
    void aGroupThatBecameASupergroupIsFollowedWhereItIsAnswered() {
        api.next("sendmessage", FakeBotApi.Fault.moved(-100_500));
        api.inGroup(-500, people++, "\"text\":\"/help\"");
        await().until(() -> api.calls("sendmessage", -100_500).size() == 1);
        assertThat(api.calls("sendmessage", -100_500).get(0).text()).isEqualTo("/help #1");
    }

    @Test
    void whatWaitsForAGroupGoesToTheSupergroupThatItBecame() {
        long person = people++;
        bot.get(JdbcTemplate.class)
                .update(
                        "insert into outbox_message (id, chat_id, kind, payload, state, created_at)"
                                + " values (?, -600, 'ECHO', '{\"html\":\"waiting\"}', 'ASIDE', current_timestamp)",
                        UUID.randomUUID());
        api.inGroup(-600, person, "\"migrate_to_chat_id\":-100600");
        await().until(() -> bot.count("select count(*) from outbox_message where chat_id = -100600") == 1);
        assertThat(bot.count("select count(*) from outbox_message where chat_id = -600"))
                .isZero();
        assertThat(api.calls("sendmessage", -600)).isEmpty();
    }

    private static long seen(long person) {
        return bot.count("select coalesce(max(seen), 0) from dialogue_position where chat_id = ?", person);
    }
}
