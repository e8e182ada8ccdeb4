package app.linekeeper.bot.sandbox.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The server as a client library that knows nothing of it sees it. */
class LibraryTest {

    private static final byte[] PDF = "%PDF-1.7 an act".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final SandboxBotApi telegram = SandboxBotApi.start();
    private final TelegramUrl url = TelegramUrl.builder()
            .schema("http")
            .host("127.0.0.1")
            .port(URI.create(telegram.url()).getPort())
            .testServer(false)
            .build();
    private final OkHttpClient http = new OkHttpClient();
    private final OkHttpTelegramClient client = new OkHttpTelegramClient(http, telegram.token(), url);
    private final TalkingPerson owner = telegram.person(1001);

    @AfterEach
    void stop() {
        http.dispatcher().executorService().shutdown();
        telegram.close();
    }

    @Test
    void updatesArriveByLongPolling() throws Exception {
        List<Update> updates = new CopyOnWriteArrayList<>();
        try (TelegramBotsLongPollingApplication polling = new TelegramBotsLongPollingApplication()) {
            polling.registerBot(
                    telegram.token(),
                    () -> url,
                    new DefaultGetUpdatesGenerator(),
                    (List<Update> batch) -> updates.addAll(batch));
            owner.sends("/start").sends("привет");
            await().until(() -> updates.size() == 2);
            Message menu = client.execute(withButton("Продлить"));
            String query = owner.pressesWithoutWaiting("Продлить");
            await().until(() -> updates.size() == 3);
            client.execute(AnswerCallbackQuery.builder()
                    .callbackQueryId(query)
                    .text("готово")
                    .build());

            assertThat(updates.get(0).getMessage().getEntities().get(0).getType())
                    .isEqualTo("bot_command");
            assertThat(updates.get(1).getMessage().getText()).isEqualTo("привет");
            assertThat(updates.get(2).getCallbackQuery().getMessage().getMessageId())
                    .isEqualTo(menu.getMessageId());
            assertThat(owner.notices()).containsExactly("готово");
            polling.unregisterBot(telegram.token());
        }
    }

    @Test
    void anEditIsSeenInPlace() throws TelegramApiException {
        Message menu = client.execute(withButton("Продлить"));

        client.execute(EditMessageText.builder()
                .chatId(1001L)
                .messageId(menu.getMessageId())
                .text("<b>Линия</b>")
                .parseMode("HTML")
                .build());

        assertThat(owner.messages()).hasSize(1);
        assertThat(owner.lastText()).isEqualTo("Линия");
        assertThat(owner.buttons()).isEmpty();
    }

    @Test
    void aDocumentKeepsItsNameAndBytesAndIsSentAgainById() throws TelegramApiException, IOException {
        Message sent = client.execute(SendDocument.builder()
                .chatId(1001L)
                .document(new InputFile(new ByteArrayInputStream(PDF), "Акт № 17.pdf"))
                .caption("Готово")
                .build());
        String fileId = sent.getDocument().getFileId();
        client.execute(SendDocument.builder()
                .chatId(1001L)
                .document(new InputFile(fileId))
                .build());
        String path = client.execute(new GetFile(fileId)).getFilePath();

        assertThat(sent.getDocument().getFileName()).isEqualTo("Акт № 17.pdf");
        assertThat(owner.documents())
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.bytes()).isEqualTo(PDF));
        assertThat(RawBot.download(telegram.url() + "/file/bot" + telegram.token() + "/" + path))
                .isEqualTo(PDF);
    }

    @Test
    void aTextBecomesADocument() throws TelegramApiException {
        Message text = client.execute(SendMessage.builder()
                .chatId(1001L)
                .text("Акт сейчас придёт сюда")
                .build());

        client.execute(EditMessageMedia.builder()
                .chatId(1001L)
                .messageId(text.getMessageId())
                .media(InputMediaDocument.builder()
                        .media(new ByteArrayInputStream(PDF), "Акт.pdf")
                        .caption("Акт № 17")
                        .build())
                .build());

        assertThat(owner.messages()).hasSize(1);
        assertThat(owner.awaitsDocument().name()).isEqualTo("Акт.pdf");
        assertThat(owner.lastText()).isEqualTo("Акт № 17");
    }

    @Test
    void aFileIdOfAnotherBotMeansNothing() {
        assertThatThrownBy(() -> client.execute(SendDocument.builder()
                        .chatId(1001L)
                        .document(new InputFile("BQACAgIAAxkBAAE1"))
                        .build()))
                .isInstanceOfSatisfying(TelegramApiRequestException.class, refused -> {
                    assertThat(refused.getErrorCode()).isEqualTo(400);
                    assertThat(refused.getApiResponse())
                            .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
                });
    }

    @Test
    void theLibraryReadsHowLongToWait() {
        telegram.goesWrong(Fault.of(Fault.Kind.TOO_MANY_REQUESTS, 1).retryAfter(3));

        assertThatThrownBy(() -> client.execute(withButton("a")))
                .isInstanceOfSatisfying(TelegramApiRequestException.class, refused -> {
                    assertThat(refused.getErrorCode()).isEqualTo(429);
                    assertThat(refused.getParameters().getRetryAfter()).isEqualTo(3);
                });
    }

    @Test
    void commandsAreShownInThePersonsLanguage() throws TelegramApiException {
        client.execute(commands("Menu", null));
        client.execute(commands("Меню", "ru"));

        assertThat(telegram.bot().commandsSeenBy(1001, "ru")).containsExactly(new MenuCommand("menu", "Меню"));
        assertThat(telegram.bot().commandsSeenBy(1001, "kk")).containsExactly(new MenuCommand("menu", "Menu"));
    }

    private static SetMyCommands commands(String description, String language) {
        return SetMyCommands.builder()
                .command(new BotCommand("menu", description))
                .languageCode(language)
                .build();
    }

    private static SendMessage withButton(String label) {
        InlineKeyboardButton button = InlineKeyboardButton.builder()
                .text(label)
                .callbackData("1:go:0")
                .build();
        return SendMessage.builder()
                .chatId(1001L)
                .text("menu")
                .replyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button))))
                .build();
    }
}
