package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.Books;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.ShownScreens;
import app.linekeeper.domain.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people send that makes no sense, and what they get for it. A database that is away, and restarts, have their own tests. */
@Tag("database")
class BadInputTest {

    private static final String TO_PRESS = "Здесь нужно нажать одну из кнопок";
    private static final String TO_TYPE_OR_PRESS = "Здесь нужно ответить текстом или нажать кнопку";

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;
    private static ShownScreens screens;
    private static long lastTeam = 7_000;

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        screens = new ShownScreens(telegram.bot());
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram);
    }

    @AfterAll
    static void stop() {
        linekeeper.close();
        telegram.close();
    }

    @AfterEach
    void theBooksBalance() {
        assertThat(screens.spoilt()).isEmpty();
        linekeeper.books().balance().paidOrdersAreActive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:pick:0",
                "zzzz:pay:0",
                "n:1:open",
                "1:pick:9999",
                "'; drop table line; --",
                "ә",
                "0:0:0",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void forgedOrOversizedDataIsAnsweredAndChangesNothing(String data) {
        Thumb owner = owner("10000.00").says("/menu");
        String before = owner.screen();
        owner.forges(data).sees(before);
        assertThat(owner.person().notices()).contains("Этот экран устарел, вот свежий");
    }

    @Test
    void anOldButtonSaysSoAndShowsThePresentScreen() {
        Thumb owner = owner("10000.00").says("/settings").says("/menu");
        int old = owner.person().messages().get(1).id();
        owner.person().awaitsAnswer(owner.person().forges(old, "1:language:0"));
        owner.sees("Партнёр «Проба»");
        assertThat(owner.person().notices()).contains("Этот экран устарел, вот свежий");
    }

    @Test
    void textsStickersAndFilesWhereAChoiceIsExpectedAreHinted() {
        Thumb owner = toTerm(owner("10000.00"));
        owner.says("x".repeat(4_096)).sees(TO_PRESS);
        owner.attaches("sticker").sees(TO_PRESS);
        owner.attaches("voice").sees(TO_PRESS);
        owner.says("<b>&\"").sees(TO_PRESS);
        owner.says("/menu").says("x".repeat(4_096)).sees("Слишком длинно");
        owner.attaches("sticker").sees(TO_TYPE_OR_PRESS).sees("Партнёр «Проба»");
        owner.says("<b>&\"").sees("По запросу «<b>&\"» ничего не нашлось");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 000,50", "-1", "1e9", "0", "двенадцать", "99999999999999999999"})
    void aQuantityThatIsNoneIsRefusedInWords(String typed) {
        Thumb owner = toTerm(owner("10000.00")).taps("1 месяц").taps("Другое количество");
        owner.says(typed).sees("Нужно целое число от 1 до").sees("Сколько одинаковых линий");
    }

    @Test
    void requisitesWithOneDigitWrongAreAnsweredWithTheGroupOfDigits() {
        Thumb owner = new Thumb(telegram.person(1001)).says("/companies").taps("Добавить компанию");
        owner.says("Наименование: ООО «Ошибка»\nИНН 7707083894");
        owner.sees("ИНН: последняя цифра не сходится").sees("7707 0838 94");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&\"", "Чай 🍵 & <i>мёд</i>", "{0} %s \\n"})
    void namesArriveAsTheyWereTyped(String name) {
        Thumb owner = owner("10000.00").says("/clients").taps("Новый клиент").says(name);
        owner.sees("Клиент: " + name);
        screens.forget(name);
    }

    /** A zero and halves of signs, which no keyboard has and PostgreSQL cannot store. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000Чай", "Ч\u0000ай", "\ud83cЧай", "Чай\udf75", "\udf75\ud83cЧай", "Чай\u0000"})
    void signsThatAreNoneHarmNobodyWhereverTheyStand(String odd) {
        Thumb owner = owner("10000.00").says("/clients").taps("Новый клиент").says(odd);
        owner.sees("Клиент: ").sees("Чай");
        owner.says("/clients").says(odd).sees("Чай");
        owner.says("/start " + odd).says("/menu" + odd).says("/menu").forges("1:pick:" + odd);
        owner.says("\u0000").sees(TO_TYPE_OR_PRESS).sees("Партнёр «Проба»");
        assertThat(owner.person().notices()).contains("Этот экран устарел, вот свежий");
    }

    @Test
    void aPersonMayBeNamedWithSignsThatAreNone() {
        Thumb stranger = new Thumb(telegram.person(9_900, "ru", "Не\u0000скла\ud83cдная"));
        stranger.says("/start");
        assertThat(linekeeper.books().count("select count(*) from incoming_update where state = 'ASIDE'"))
                .isZero();
    }

    @Test
    void aNameOfThreeHundredSignsIsRefusedInWords() {
        Thumb owner = owner("10000.00").says("/clients").taps("Новый клиент");
        owner.says("И".repeat(300)).sees("Слишком длинно: 300 символов");
    }

    @Test
    void twoTapsPayOnce() {
        Books books = linekeeper.books();
        Thumb owner = toPayment(owner("10000.00"));
        long before = books.paidOrders();
        owner.tapsTwice("Списать").sees("Готово.").sees("Осталось 8 706,50 ₽");
        assertThat(books.paidOrders()).isEqualTo(before + 1);
    }

    @Test
    void aWalletThatIsOneKopeckShortSaysSo() {
        Thumb owner = toTerm(owner("1293.49")).taps("1 месяц").taps("Другой способ");
        owner.sees("не хватает 0,01 ₽");
        assertThat(owner.offers("Со счёта")).isFalse();
    }

    @Test
    void withoutPricesNothingIsSoldAndThePersonIsToldWhy() {
        JdbcClient jdbc = linekeeper.get(JdbcClient.class);
        jdbc.sql("delete from list_price where region = 'KAZAKHSTAN'").update();
        Thumb owner = new Thumb(telegram.person(1004))
                .says("/settings")
                .does("language")
                .taps("Русский");
        owner.says("/buy").does("pick").sees("пока нет цен");
    }

    @Test
    void aLineOfAnotherPartnerIsNotFoundAndTheAttemptIsAudited() {
        JdbcClient jdbc = linekeeper.get(JdbcClient.class);
        Thumb owner = new Thumb(telegram.person(1001))
                .says("/renew")
                .taps("ИП Соколова")
                .sees("На какой срок");
        UUID foreign = jdbc.sql(
                        "select l.id from line l join partner p on p.id = l.partner where p.region = 'KAZAKHSTAN'")
                .query(UUID.class)
                .list()
                .get(0);
        String facts = jdbc.sql("select facts from dialogue_position where user_id = 1001")
                .query(String.class)
                .single();
        String own = jdbc.sql("select id from line").query(UUID.class).list().stream()
                .map(UUID::toString)
                .filter(facts::contains)
                .findFirst()
                .orElseThrow();
        long before = trespasses();
        jdbc.sql("update dialogue_position set facts = ? where user_id = 1001")
                .params(List.of(facts.replace(own, foreign.toString())))
                .update();
        owner.taps("1 месяц").sees("Не нашлось. Возможно, это уже убрали.");
        assertThat(trespasses()).isGreaterThan(before);
    }

    private static long trespasses() {
        return linekeeper.books().count("select count(*) from audit_entry where deed = 'trespass'");
    }

    private static Thumb owner(String wallet) {
        lastTeam += 10;
        NewTeam.of(linekeeper, lastTeam).withWallet(wallet).withClient(Buyer.CLIENT);
        return new Thumb(telegram.person(lastTeam));
    }

    private static Thumb toTerm(Thumb owner) {
        return owner.says("/buy").taps(Buyer.CLIENT).taps("WhatsApp ·").taps("Дальше");
    }

    private static Thumb toPayment(Thumb owner) {
        return toTerm(owner).taps("1 месяц").taps("Другой способ").taps("Со счёта");
    }
}
