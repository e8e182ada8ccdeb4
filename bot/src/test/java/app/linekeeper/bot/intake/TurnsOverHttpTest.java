package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.RunningBot;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class TurnsOverHttpTest {

    private static FakeBotApi api;
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        api = new FakeBotApi();
        bot = RunningBot.against(api);
    }

    @AfterAll
    static void stop() {
        bot.close();
        api.close();
    }

    @Test
    void aTextIsAnsweredWithANewMessageAndAPressIsAnsweredAndRedrawsIt() {
        api.types(1, "hello");
        await().until(() -> seen(1) == 1);
        int messageId = api.lastMessage();

        api.presses(1, messageId, "again");
        await().until(() -> api.calls("editmessagetext", 1).size() == 1);

        assertThat(api.calls("sendmessage", 1).get(0).text()).isEqualTo("hello #1");
        assertThat(api.calls("editmessagetext", 1).get(0).text()).isEqualTo("hello,again #2");
        assertThat(api.calls("answercallbackquery")).hasSize(1);
        await().until(() -> seen(1) == 2);
    }

    @Test
    void aRepeatedUpdateIsTakenOnce() {
        api.types(2, "once");
        await().until(() -> api.calls("sendmessage", 2).size() == 1);
        int before = api.types(2, "twice");
        await().until(() -> api.calls("sendmessage", 2).size() == 2);

        api.raw(before, updateOf(2, before, "twice"));
        api.types(2, "last");

        await().until(() -> api.calls("sendmessage", 2).size() == 3);
        assertThat(api.calls("sendmessage", 2).get(2).text()).isEqualTo("once,twice,last #3");
    }

    @Test
    void aFileIsTakenWithItsIdItsSizeAndItsName() {
        api.sendsFile(11, "BQAD-1", "выписка.txt", 2_048);
        await().until(() -> api.calls("sendmessage", 11).size() == 1);
        assertThat(api.calls("sendmessage", 11).get(0).text()).isEqualTo("BQAD-1 2048 выписка.txt #1");
    }

    @Test
    void theTurnsOfOnePersonKeepTheirOrder() {
        for (int n = 0; n < 50; n++) {
            api.types(3, "t" + n);
        }
        await().until(() -> bot.count("select count(*) from dialogue_position where chat_id = 3 and screen = 50") == 1);
        String facts = bot.get(JdbcTemplate.class)
                .queryForObject("select facts from dialogue_position where chat_id = 3", String.class);
        List<String> expected =
                java.util.stream.IntStream.range(0, 50).mapToObj(n -> "t" + n).toList();
        assertThat(facts).isEqualTo(String.join(",", expected));
        await().until(() -> seen(3) == 50);
    }

    @Test
    void whoeverElseIsTakenWithThemEachPersonsTurnsAreTakenOnceAndInOrder() {
        bot.conversations().fail("p7t1", 1);
        bot.conversations().breakDown("p8t1");
        for (int n = 0; n < 4; n++) {
            for (int person = 0; person < 40; person++) {
                api.types(500 + person, "p" + person + "t" + n);
            }
        }
        await().until(() ->
                bot.count("select count(*) from dialogue_position where chat_id >= 500 and screen = 4") == 40);
        List<String> facts = bot.get(JdbcTemplate.class)
                .queryForList(
                        "select facts from dialogue_position where chat_id >= 500 order by chat_id", String.class);
        List<String> expected = java.util.stream.IntStream.range(0, 40)
                .mapToObj(p -> "p%1$dt0,p%1$dt1,p%1$dt2,p%1$dt3".formatted(p))
                .toList();
        assertThat(facts).isEqualTo(expected);
    }

    @Test
    void anUpdateThatFailsForAWhileIsTakenAndThePersonIsTold() {
        bot.conversations().fail("stumble", 2);
        api.types(4, "stumble");
        await().until(() -> api.calls("sendmessage", 4).stream()
                .anyMatch(call -> call.text().equals("stumble #1")));
        assertThat(api.calls("sendmessage", 4).get(0).text()).startsWith("Something went wrong on our side");
    }

    @Test
    void anUpdateThatAlwaysFailsIsSetAsideAndTheNextIsTaken() {
        bot.conversations().fail("poison", 1000);
        api.types(5, "poison");
        api.types(5, "after");
        await().until(() -> api.calls("sendmessage", 5).stream()
                .anyMatch(call -> call.text().equals("after #1")));
        assertThat(bot.count("select count(*) from incoming_update where state = 'ASIDE'"))
                .isEqualTo(1);
    }

    @Test
    void oddUpdatesHarmNobody() {
        api.update("\"message\":{\"message_id\":\"x\",\"date\":\"soon\",\"chat\":[],\"from\":7}");
        api.update("\"callback_query\":{\"id\":\"odd\",\"from\":{\"id\":6},\"inline_message_id\":\"i\"}");
        api.update("\"something_new\":{\"a\":[1,2,3]}");
        api.types(6, "still here");
        await().until(() -> api.calls("sendmessage", 6).size() == 1);
        await().until(() -> api.calls("answercallbackquery").stream()
                .anyMatch(call -> call.json().path("callback_query_id").asText().equals("odd")));
    }

    @Test
    void whatLooksLikeAnEscapeIsStoredAsItWasTyped() throws Exception {
        String typed = "\\u0000 is how a zero is written in a program";
        JsonNode update = new ObjectMapper().readTree(updateOf(8, 900_000, typed.replace("\\", "\\\\")));
        Inbox inbox = bot.get(Inbox.class);
        inbox.store(List.of(new RawUpdate(900_000, 1, update)));
        assertThat(inbox.waitingAfter(899_999, 1))
                .first()
                .extracting(stored -> stored.json().path("message").path("text").asText())
                .isEqualTo(typed);
        inbox.done(900_000);
    }

    @Test
    void whatPeopleTypedIsNotKeptInTheInbox() {
        api.types(7, "my secret");
        await().until(() -> api.calls("sendmessage", 7).size() == 1);
        assertThat(bot.count("select count(*) from incoming_update where body like '%my secret%'"))
                .isZero();
    }

    private static long seen(long person) {
        return bot.count("select coalesce(max(seen), 0) from dialogue_position where chat_id = ?", person);
    }

    private static String updateOf(long person, int id, String text) {
        return "{\"update_id\":" + id + ",\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":" + person
                + ",\"type\":\"private\"},\"from\":{\"id\":" + person + ",\"first_name\":\"Ann\"},\"text\":\"" + text
                + "\"}}";
    }
}
