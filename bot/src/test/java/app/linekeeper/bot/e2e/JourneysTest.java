package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Fault;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.LiveMessages;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.Screens;
import app.linekeeper.bot.testing.ShownScreens;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class JourneysTest {

    private static final long OWNER = 1001;
    private static final long ACCOUNTANT = 1002;

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;
    private static ShownScreens screens;
    private static LiveMessages live;

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        screens = new ShownScreens(telegram.bot());
        live = new LiveMessages(telegram.bot());
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram);
    }

    @AfterAll
    static void stop() {
        linekeeper.close();
        telegram.close();
    }

    @AfterEach
    void nobodyHasSeenWhatNobodyShouldSeeAndTheBooksBalance() {
        assertThat(screens.spoilt()).isEmpty();
        assertThat(live.doubled()).isEmpty();
        linekeeper.books().balance().paidOrdersAreActive();
    }

    @Test
    void anOwnerRenewsALineFromTheMenuPaysFromTheWalletAndGetsTheActTwiceAsTheSameFile() throws IOException {
        Thumb owner = someone(OWNER).says("/menu").sees("Север-Интеграция").counts();
        owner.taps("Продлить").taps("ИП Соколова").taps("1 месяц").sees("ООО");
        owner.taps("Списать").sees("Готово.");
        owner.taps("Получить акт").sees("готов.");
        assertThat(owner.taps()).isEqualTo(5);
        Document act = owner.gets(1);
        assertThat(words(act)).contains("«Запись клиентов»").contains("Три тысячи триста шестьдесят рублей 50 копеек");
        owner.taps("К заказу").taps("Прислать акт ещё раз").sees("готов.");
        assertThat(owner.gets(2).fileId()).isEqualTo(act.fileId());
    }

    @Test
    void theScreenWithButtonsMovesBelowADocumentThatArrives() {
        NewTeam.of(linekeeper, 8_050).withWallet("10000.00").withClient(Buyer.CLIENT);
        Thumb owner = someone(8_050).says("/clients").taps(Buyer.CLIENT);
        owner.taps("Купить").taps("Telegram ·").taps("Дальше").taps("1 месяц");
        owner.taps("Списать").sees("Готово.");
        owner.taps("Получить акт").sees("готов.");
        owner.gets(1);
        owner.seesBelowAll("готов.");
        await("the same screen above is gone")
                .untilAsserted(() -> assertThat(copies(owner, "готов.")).hasSize(1));
    }

    @Test
    void whatCannotBeDeletedAboveLosesItsButtons() {
        NewTeam.of(linekeeper, 8_060).withWallet("10000.00").withClient(Buyer.CLIENT);
        Thumb owner = someone(8_060).says("/clients").taps(Buyer.CLIENT);
        owner.taps("Купить").taps("Telegram ·").taps("Дальше").taps("1 месяц");
        owner.taps("Списать").sees("Готово.");
        telegram.goesWrong(Fault.of(Fault.Kind.SERVER_ERROR, 1).on("deletemessage"));
        owner.taps("Получить акт").sees("готов.");
        owner.gets(1);
        owner.seesBelowAll("готов.");
        await("the buttons are below")
                .untilAsserted(() -> assertThat(copies(owner, "готов."))
                        .hasSize(2)
                        .filteredOn(Screens::isOne)
                        .hasSize(1));
    }

    private static List<Message> copies(Thumb owner, String words) {
        return owner.person().messages().stream()
                .filter(message -> message.content().text().contains(words))
                .toList();
    }

    @Test
    void buyingFromTheCardOfAClientTakesFiveTaps() {
        NewTeam.of(linekeeper, 8_000).withWallet("10000.00").withClient(Buyer.CLIENT);
        Thumb owner = someone(8_000).says("/clients").taps(Buyer.CLIENT).counts();
        owner.taps("Купить").taps("Telegram ·").taps("Дальше").taps("1 месяц");
        owner.taps("Списать").sees("Готово.");
        assertThat(owner.taps()).isEqualTo(5);
    }

    @Test
    void twoLinesAreBoughtInOneOrder() {
        NewTeam.of(linekeeper, 8_100).withWallet("10000.00").withClient(Buyer.CLIENT);
        Thumb owner = someone(8_100).says("/buy").taps(Buyer.CLIENT);
        owner.taps("WhatsApp ·")
                .taps("Дальше")
                .taps("1 месяц")
                .taps("Другое количество")
                .says("2");
        owner.taps("Списать 2 587,00 ₽");
        owner.sees("Готово.").sees("списано 2 587,00 ₽").sees("Осталось 7 413,00 ₽");
    }

    @Test
    void anOrderPaidWithBonusesHasNoActAndTheCardSaysWhy() {
        Thumb owner = someone(OWNER).says("/renew").taps("Фитнес").taps("1 месяц");
        owner.taps("Другой способ")
                .taps("Бонусами")
                .sees("документов")
                .taps("Списать")
                .sees("Готово.");
        assertThat(owner.offers("Получить акт")).isFalse();
        owner.says("/documents").taps("Гантель").sees("за бонусы акт не оформляется");
        assertThat(owner.offers("Получить акт")).isFalse();
    }

    @Test
    void anAccountantCannotBuy() {
        Thumb accountant = someone(ACCOUNTANT).says("/menu").sees("Север-Интеграция");
        assertThat(accountant.offers("Купить")).isFalse();
        accountant.says("/buy").sees("из вашей команды");
    }

    @Test
    void whoeverFollowsAnInvitationJoinsTheTeam() {
        Thumb owner =
                someone(OWNER).says("/menu").taps("Команда").taps("Пригласить").taps("Менеджер");
        String token = link(owner.screen(), "i");
        Thumb manager = someone(8_201).says("/start " + token).sees("приглашает вас в команду");
        manager.taps("Вступить").says("/menu").sees("Север-Интеграция");
        someone(8_202).says("/start " + token).sees("уже воспользовались");
    }

    @Test
    void aClientConsentsByLinkAndSeesWhoServesThem() {
        Thumb owner = someone(OWNER).says("/clients").taps("Пригласить ссылкой").taps("Сделать ссылку");
        Thumb client =
                someone(8_301).says("/start " + link(owner.screen(), "c")).sees("просит разрешения");
        client.taps("Согласен").sees("партнёр подключён");
        client.says("/menu").sees("Ваш партнёр: Север-Интеграция");
    }

    @Test
    void aStrangerIsToldWhatThisIsAndWhomToAsk() {
        someone(1005).says("/start").sees("нужна ссылка-приглашение").sees("1005");
        someone(1005).says("/buy").sees("нужна ссылка-приглашение");
    }

    @Test
    void whoeverBlockedTheBotAndWritesAgainIsReachable() {
        NewTeam.of(linekeeper, 8_350);
        linekeeper.get(People.class).markUnreachable(8_350);
        someone(8_350).says("/menu").sees("Проба");
        assertThat(linekeeper
                        .get(People.class)
                        .findByTelegramId(8_350)
                        .orElseThrow()
                        .isReachable())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inEveryLanguageALineIsBoughtAndPaid(Language language) {
        long id = 8_400 + 10L * language.ordinal();
        NewTeam.of(linekeeper, id).withWallet("10000.00").withClient(Buyer.CLIENT);
        Thumb owner = someone(id).says("/settings").does("language");
        owner.taps(words(language, "settings.own_name")).says("/menu");
        assertThat(owner.offers(words(language, "menu.documents"))).isTrue();
        owner.does("buy").does("pick").does("pick").does("done").does("pick");
        assertThat(owner.screen()).contains("₽");
        owner.does("pay_now");
        assertThat(owner.screen()).startsWith(done(language)).contains("₽");
    }

    private static Thumb someone(long id) {
        return new Thumb(telegram.person(id));
    }

    private static String words(Language language, String key) {
        return Words.strict().plain(Text.of(key), language);
    }

    private static String done(Language language) {
        return switch (language) {
            case RU -> "Готово.";
            case EN -> "Done.";
            case KK -> "Дайын.";
        };
    }

    private static String words(Document pdf) throws IOException {
        try (var opened = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(opened).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static String link(String screen, String kind) {
        Matcher link = Pattern.compile("start=(" + kind + "[\\w-]+)").matcher(screen);
        assertThat(link.find()).as(screen).isTrue();
        return link.group(1);
    }
}
