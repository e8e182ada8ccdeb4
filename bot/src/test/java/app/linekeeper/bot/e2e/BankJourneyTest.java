package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.demo.DemoBank;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money that comes by bank, from the invoice to the line that runs. */
@Tag("database")
class BankJourneyTest {

    private static final long OPERATOR = 1000;
    private static final Pattern NUMBER = Pattern.compile("Счёт (\\S+-\\d\\d-\\d+-\\d)");

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram);
    }

    @AfterAll
    static void stop() {
        linekeeper.close();
        telegram.close();
    }

    @AfterEach
    void theBooksBalance() {
        linekeeper.books().balance().paidOrdersAreActive();
    }

    @Test
    void anInvoiceIsPaidByAStatementAndTheScreenThatWaitsDrawsItself() {
        Thumb owner = invoiced(8_300);
        byte[] ofAllThatAreOpen =
                linekeeper.get(DemoBank.class).statement(null, null).orElseThrow();
        sends(ofAllThatAreOpen).sees("Разнесено:");
        owner.sees("Оплачен полностью").taps("К заказу").sees("По заказу можно получить акт");
    }

    @Test
    void whatWasPaidInPartIsFinishedByAnOperator() {
        Thumb owner = invoiced(8_400);
        Thumb operator = sends(statement(owner, new BigDecimal("100.00")));
        operator.sees("Ждёт решения: 1").taps("К тем, что ждут").taps("100,00 ₽");
        operator.sees("✓ номер")
                .taps("🧾 ")
                .sees("это часть")
                .taps("Да, 100,00 ₽")
                .sees("пришла часть");
        owner.sees("Пришло 100,00 ₽");
        operator.taps("Отменить решение").taps("Да, отменить").sees("Выберите, куда отнести");
        owner.sees("Ждём");
    }

    @Test
    void whatIsNoStatementIsRefusedInWords() {
        sends("1CClientBankExchange".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .sees("файл оборван")
                .taps("Прислать другой файл")
                .sees("Пришлите выписку файлом");
    }

    private Thumb invoiced(long ownerId) {
        NewTeam.of(linekeeper, ownerId).withWallet("1.00").withClient(Buyer.CLIENT);
        Thumb owner = new Thumb(telegram.person(ownerId));
        owner.says("/clients").taps(Buyer.CLIENT);
        owner.taps("Купить").taps("Telegram ·").taps("Дальше").taps("1 месяц");
        return owner.taps("Счёт на «").taps("Выставить счёт на").sees("Ждём");
    }

    private static byte[] statement(Thumb owner, BigDecimal sum) {
        Matcher number = NUMBER.matcher(owner.screen());
        assertThat(number.find()).as(owner.screen()).isTrue();
        return linekeeper.get(DemoBank.class).statement(number.group(1), sum).orElseThrow();
    }

    private static Thumb sends(byte[] file) {
        Thumb operator = new Thumb(telegram.person(OPERATOR));
        operator.says("/menu").taps("Банк ·").taps("Загрузить выписку").sees("Пришлите выписку");
        operator.person().sendsFile("kl_to_1c.txt", file);
        return operator.sees("Выписка kl_to_1c.txt");
    }
}
