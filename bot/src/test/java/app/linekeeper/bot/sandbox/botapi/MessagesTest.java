package app.linekeeper.bot.sandbox.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MessagesTest {

    private final SandboxBotApi telegram = SandboxBotApi.start();
    private final RawBot bot = new RawBot(telegram);
    private TalkingPerson owner;

    @BeforeEach
    void theOwnerOpensTheChat() {
        owner = telegram.person(1001);
    }

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void aTextLosesItsTagsAndKeepsTheirMeaning() {
        JsonNode message = bot.call(
                        "sendMessage",
                        "{'chat_id':1001,'parse_mode':'HTML','text':'К <b>оплате &amp; <i>сразу</i></b> 😀 <code>1</code>'}")
                .get("result");

        assertThat(message.get("text").asString()).isEqualTo("К оплате & сразу 😀 1");
        assertThat(message.get("entities").toString())
                .isEqualTo("[{\"offset\":2,\"length\":14,\"type\":\"bold\"},"
                        + "{\"offset\":11,\"length\":5,\"type\":\"italic\"},"
                        + "{\"offset\":20,\"length\":1,\"type\":\"code\"}]");
        assertThat(message.get("from").get("is_bot").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<br>|Unsupported start tag \"br\" at byte offset 0",
                "Ы <b>x|Can't find end tag corresponding to start tag \"b\"",
                "Ы </b>|Unexpected end tag at byte offset 3",
                "<b>x</i>|Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
                "1 < 2|Unsupported start tag \"\" at byte offset 2",
                "<span>x</span>|Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
            })
    void brokenMarkupIsRefusedWithItsPlace(String html, String complaint) {
        String json = "{'chat_id':1001,'parse_mode':'HTML','text':'" + html + "'}";

        assertThat(bot.refusal("sendMessage", json)).isEqualTo("400 Bad Request: can't parse entities: " + complaint);
    }

    @Test
    void lengthIsCountedAfterParsingInUtf16() {
        String exact = "<b>" + "я".repeat(4094) + "</b>😀";

        assertThat(bot.refusal("sendMessage", text(exact))).isEqualTo("200 ");
        assertThat(bot.refusal("sendMessage", text(exact + "x"))).isEqualTo("400 Bad Request: message is too long");
        assertThat(bot.refusal("sendMessage", text(""))).isEqualTo("400 Bad Request: message text is empty");
        assertThat(bot.refusal("sendMessage", text("<b> </b>"))).isEqualTo("400 Bad Request: text must be non-empty");
    }

    @Test
    void callbackDataHasAtMost64Bytes() {
        String cyrillic = "я".repeat(32);

        assertThat(bot.refusal("sendMessage", button("'callback_data':'" + cyrillic + "'")))
                .isEqualTo("200 ");
        assertThat(bot.refusal("sendMessage", button("'callback_data':'" + cyrillic + "x'")))
                .isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
        assertThat(bot.refusal("sendMessage", button("'pay':false")))
                .isEqualTo("400 Bad Request: can't parse inline keyboard button: "
                        + "Text buttons are unallowed in the inline keyboard");
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.me/bot?start=x, 200",
        "tg://resolve?domain=bot, 200",
        "http://127.0.0.1:8080/pay, 200",
        "http://localhost/pay, 400",
        "nonsense, 400",
        "javascript:alert(1), 400"
    })
    void aButtonOpensOnlyAnAddress(String url, String code) {
        assertThat(bot.refusal("sendMessage", button("'url':'" + url + "'"))).startsWith(code + " ");
    }

    @Test
    void aKeyboardOfMoreThanAHundredButtonsIsTooLong() {
        String row = "[{'text':'a','callback_data':'b'}],".repeat(101).replaceAll(",$", "");

        assertThat(bot.refusal(
                        "sendMessage", "{'chat_id':1001,'text':'a','reply_markup':{'inline_keyboard':[" + row + "]}}"))
                .isEqualTo("400 Bad Request: reply markup is too long");
    }

    @Test
    void anEditThatChangesNothingIsRefused() {
        int id = bot.call("sendMessage", text("<b>a</b>"))
                .at("/result/message_id")
                .asInt();
        String same = "{'chat_id':1001,'message_id':" + id + ",'parse_mode':'HTML','text':'<strong>a</strong>'}";

        assertThat(bot.refusal("editMessageText", same))
                .isEqualTo("400 Bad Request: message is not modified: specified new message content and reply markup "
                        + "are exactly the same as a current content and reply markup of the message");
        assertThat(bot.refusal("editMessageText", same.replace("<strong>a", "<strong>b")))
                .isEqualTo("200 ");
        assertThat(owner.lastText()).isEqualTo("b");
    }

    @Test
    void onlyOwnMessagesThatAreThereCanBeEdited() {
        owner.sends("mine");
        int mine = owner.messages().get(0).id();

        assertThat(bot.refusal("editMessageText", "{'chat_id':1001,'message_id':9,'text':'a'}"))
                .isEqualTo("400 Bad Request: message to edit not found");
        assertThat(bot.refusal("editMessageText", "{'chat_id':1001,'message_id':" + mine + ",'text':'a'}"))
                .isEqualTo("400 Bad Request: message can't be edited");
        assertThat(bot.refusal("deleteMessage", "{'chat_id':1001,'message_id':9}"))
                .isEqualTo("400 Bad Request: message to delete not found");
    }

    @Test
    void aPressTakesOneAnswer() {
        bot.call("sendMessage", button("'callback_data':'1:go:0'"));
        String query = owner.pressesWithoutWaiting("ok");
        String answer = "{'callback_query_id':'" + query + "','text':'готово'}";

        assertThat(bot.refusal("answercallbackquery", answer)).isEqualTo("200 ");
        assertThat(bot.refusal("answercallbackquery", answer))
                .isEqualTo("400 Bad Request: query is too old and response timeout expired or query ID is invalid");
        assertThat(owner.notices()).containsExactly("готово");
    }

    @Test
    void onlyPeopleWhoOpenedTheChatAndDidNotBlockTheBotCanBeReached() {
        owner.blocks();

        assertThat(bot.refusal("sendMessage", text("a"))).isEqualTo("403 Forbidden: bot was blocked by the user");
        assertThat(bot.refusal("sendMessage", "{'chat_id':77,'text':'a'}"))
                .isEqualTo("400 Bad Request: chat not found");
        assertThat(bot.refusal("sendMessage", "{'text':'a'}")).isEqualTo("400 Bad Request: chat_id is empty");
        owner.unblocks();
        assertThat(bot.refusal("sendMessage", text("a"))).isEqualTo("200 ");
    }

    @Test
    void wrongTokensAndUnknownMethodsAreToldApart() {
        assertThat(new RawBot(telegram.url(), "1:other").refusal("getMe", "{}")).isEqualTo("401 Unauthorized");
        assertThat(new RawBot(telegram.url(), "junk").refusal("getMe", "{}")).isEqualTo("404 Not Found");
        assertThat(bot.refusal("sendMoney", "{}")).isEqualTo("404 Not Found: method not found");
        assertThat(bot.refusal("getMe", "{")).isEqualTo("400 Bad Request: can't parse JSON object");
    }

    @Test
    void formsAreUnderstoodAsWellAsJson() {
        bot.form(
                "sendMessage",
                "chat_id=1001&text=%D0%B4%D0%B0&reply_markup="
                        + "%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22ok%22%2C%22callback_data%22%3A%22x%22%7D%5D%5D%7D");

        assertThat(owner.lastText()).isEqualTo("да");
        assertThat(owner.buttons()).containsExactly("ok");
    }

    @Test
    void onlyTheLastFiveHundredMessagesAreKept() {
        for (int i = 0; i < 501; i++) {
            bot.call("sendMessage", text("message " + i));
        }

        assertThat(owner.messages()).hasSize(500);
        assertThat(owner.messages().get(0).content().text()).isEqualTo("message 1");
    }

    private static String text(String html) {
        return "{'chat_id':1001,'parse_mode':'HTML','text':'" + html + "'}";
    }

    private static String button(String action) {
        return "{'chat_id':1001,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'ok'," + action + "}]]}}";
    }
}
