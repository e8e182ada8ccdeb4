package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flows.invoice.InvoiceTexts;
import app.linekeeper.conversations.testing.BankFile;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.bank.BankDecision;
import app.linekeeper.domain.bank.BankLineId;
import app.linekeeper.domain.bank.BankLineRow;
import app.linekeeper.domain.bank.BankTarget;
import app.linekeeper.domain.bank.DecidingLine;
import app.linekeeper.domain.bank.LoadingProgress;
import app.linekeeper.domain.bank.LoadingStatement;
import app.linekeeper.domain.bank.Share;
import app.linekeeper.domain.bank.UndoingDecision;
import app.linekeeper.domain.bank.UnmatchedLines;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.locales.Language;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator decides about payments that were not matched by themselves. */
@ConversationTest
class BankLineFlowsTest {

    private static final AtomicInteger PAYERS = new AtomicInteger(100);

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private KeepingCompanies companies;

    @Autowired
    private InvoicingOrder invoicing;

    @Autowired
    private LoadingStatement loading;

    @Autowired
    private UnmatchedLines unmatched;

    @Autowired
    private DecidingLine deciding;

    @Autowired
    private UndoingDecision undoing;

    @Autowired
    private Orders orders;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Order order;
    private Invoice invoice;
    private String payer;

    @BeforeEach
    void anInvoiceWaits() {
        payer = "Север" + letters(PAYERS.incrementAndGet());
        north = fixtures.aPartner()
                .official()
                .named("Партнёр Норд")
                .withClient("Ромашка")
                .withCompany(payer)
                .saved();
        companies
                .paste(north.owner(), north.company().id(), Purchases.BLOCK.replace("Север", payer))
                .orElseThrow();
        order = purchases.unpaid(north);
        invoice = invoicing
                .invoice(north.owner(), order.id(), north.company().id(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        talk.as(shop.operator());
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.reset();
    }

    @Test
    void whatTheBankSaysStandsBesideWhatSpeaksForWhichInvoice() {
        came("1293.50", "оплата по " + almost());
        talk.shows("1 293,50 ₽ · 23 ноября 2026")
                .shows("Плательщик: " + payer + ", ИНН 7707083893")
                .shows("Назначение: оплата по")
                .shows("в назначении нет номера счёта")
                .shows(invoice.number() + " · 1 293,50 ₽, ждём оплату")
                .shows("✓ номер почти тот же, продавец, валюта, сумма, ИНН или БИН, название, дата")
                .showsNot("ИНН или БИН, название, дата\n✗ номер")
                .shows("Компании с этим ИНН или БИН");
    }

    @Test
    void moneyGoesToAnInvoiceAfterItWasSaidWhatComesOfIt() {
        came("1293.50", "за линии, " + almost());
        talk.press("🧾 " + InvoiceTexts.brief(invoice.number()).words());
        talk.shows("будет оплачен полностью, а с ним заказ № " + order.number()).press("Да, 1 293,50 ₽");
        talk.isAt("bank_line", "line")
                .shows("✅ Разнесено")
                .shows("1 293,50 ₽ на счёт " + invoice.number() + ": оплачен")
                .offersNot("Назад")
                .offers("К тем, что ждут");
        assertThat(state()).isEqualTo(OrderState.PAID);
    }

    @Test
    void whatIsTooMuchGoesToThePayersWallet() {
        came("1300.00", "за линии, " + almost());
        talk.press("🧾 " + InvoiceTexts.brief(invoice.number()).words())
                .shows("Лишние 6,50 ₽ зачислим на счёт плательщика");
        talk.press("Да, 1 300,00 ₽").shows("оплачен");
        assertThat(wallet()).isEqualTo(Money.of("6.50", "RUB"));
    }

    @Test
    void aPartWaitsOnTheInvoiceAndCanBeTakenBack() {
        came("1000.00", "за линии, " + almost());
        talk.press("🧾 " + InvoiceTexts.brief(invoice.number()).words()).shows("это часть, ждать останется 293,50 ₽");
        talk.press("Да, 1 000,00 ₽").shows("пришла часть").press("Отменить решение");
        talk.isAt("bank_undo", "undo").shows("Проводки развернутся").press("Да, отменить");
        talk.isAt("bank_line", "line")
                .showsNot("Разнесено")
                .offers("🧾 " + InvoiceTexts.brief(invoice.number()).words());
    }

    @Test
    void moneyThatIsSpentIsNotTakenBackAndItIsSaidWhatToDoFirst() {
        came("1293.50", "за линии, " + almost());
        talk.press("🧾 " + InvoiceTexts.brief(invoice.number()).words())
                .press("Да, 1 293,50 ₽")
                .press("Отменить решение");
        talk.press("Да, отменить").isAt("bank_undo", "undo").shows("Сначала верните деньги за заказ");
    }

    @Test
    void anInvoiceThatNothingSpeaksForIsNamedByItsNumber() {
        payer = "Чужой" + payer;
        came("77.00", "без номера", "500100732259");
        talk.shows("Похожих счетов и компаний не нашлось").types("нет такого").shows("Не нашлось");
        talk.types(invoice.number().toLowerCase()).isAt("bank_line", "confirm").shows("это часть");
        talk.press("Да, 77,00 ₽").shows("пришла часть");
    }

    @Test
    void moneyGoesToTheWalletOfTheCompanyThatPaid() {
        came("50.00", "пополнение");
        talk.press("👛 " + payer);
        talk.shows("50,00 ₽ зачислим на счёт компании " + payer)
                .press("Да, 50,00 ₽")
                .shows("на счёт компании «" + payer + "»");
        assertThat(wallet()).isEqualTo(Money.of("50.00", "RUB"));
        talk.press("Отменить решение").press("Да, отменить").isAt("bank_line", "line");
        assertThat(wallet().isZero()).isTrue();
    }

    @Test
    void whatIsNotOursIsPostedNowhere() {
        came("3.00", "не туда");
        talk.press("Не наш").shows("никуда не зачислим").press("Да, 3,00 ₽").shows("Отмечен как не наш");
        talk.press("Отменить решение").press("Да, отменить").shows("Выберите, куда отнести");
    }

    @Test
    void aPaymentIsSharedOutPartByPart() {
        came("1500.00", "за всё, " + almost());
        talk.press("Разделить")
                .shows("Осталось разнести 1 500,00 ₽")
                .press("🧾 " + InvoiceTexts.brief(invoice.number()).words());
        talk.types("2 000").shows("Столько не осталось: разнести нужно 1 500,00 ₽");
        talk.types("1 293,50").isAt("bank_split", "target").shows("Осталось разнести 206,50 ₽");
        talk.press("👛 " + payer).press("Всё: 206,50 ₽").isAt("bank_split", "confirm");
        talk.shows("• 1 293,50 ₽: Счёт " + invoice.number()).shows("• 206,50 ₽: 206,50 ₽ зачислим на счёт компании");
        talk.press("Да, разнести").isAt("bank_line", "line").shows("✅ Разнесено");
        assertThat(state()).isEqualTo(OrderState.PAID);
        assertThat(wallet()).isEqualTo(Money.of("206.50", "RUB"));
        talk.press("Отменить решение").isAt("bank_undo", "decisions").press("206,50 ₽ на счёт компании");
        talk.press("Да, отменить").shows("Ещё не разнесено 206,50 ₽");
    }

    @Test
    void whatAColleagueDecidedMeanwhileIsSaid() {
        BankLineId line = came("50.00", "пополнение");
        talk.press("👛 " + payer);
        deciding.decide(shop.operator(), line, new BankTarget.NotOurs(), aKey()).orElseThrow();
        talk.press("Да, 50,00 ₽").shows("уже решили").press("Посмотреть").shows("Отмечен как не наш");
        talk.types(invoice.number()).shows("уже решили");
    }

    @Test
    void whatAColleagueDecidedMeanwhileIsSaidToWhoeverSharesOut() {
        BankLineId line = came("50.00", "пополнение");
        talk.press("Разделить")
                .press("👛 " + payer)
                .types("20")
                .press("👛 " + payer)
                .press("Всё: 30,00 ₽");
        deciding.decide(shop.operator(), line, new BankTarget.NotOurs(), aKey()).orElseThrow();
        talk.press("Да, разнести").shows("уже решили").press("Посмотреть").shows("Отмечен как не наш");
        assertThat(wallet().isZero()).isTrue();
    }

    @Test
    void noMoreThanTheSumOnTheScreenGoesThereThoughMoreWaitsMeanwhile() {
        BankLineId line = came("50.00", "пополнение");
        BankTarget toWallet = new BankTarget.OfWallet(north.company().id());
        deciding.split(
                        shop.operator(),
                        line,
                        List.of(new Share(toWallet, rub("20.00")), new Share(toWallet, rub("30.00"))),
                        aKey())
                .orElseThrow();
        undone(line);
        talk.redrawn().press("👛 " + payer).offers("Да, 20,00 ₽");
        undone(line);
        talk.press("Да, 20,00 ₽").isAt("bank_line", "confirm").shows("разнести нужно 50,00 ₽");
        assertThat(wallet().isZero()).isTrue();
        talk.press("Начать заново")
                .isAt("bank_line", "line")
                .press("👛 " + payer)
                .offers("Да, 50,00 ₽");
    }

    @Test
    void whatAColleagueTookBackMeanwhileIsSaid() {
        BankLineId line = came("50.00", "пополнение");
        talk.press("Не наш").press("Да, 50,00 ₽").press("Отменить решение");
        talk.start("menu")
                .opens("bank_line", Facts.of(BankSlots.BANK_LINE, line))
                .press("Отменить решение");
        assertThat(talk.row().step()).isEqualTo("undo");
        undone(line);
        talk.press("Да, отменить").shows("уже отменено").press("Посмотреть").shows("Выберите, куда отнести");
    }

    @Test
    void decidedPaymentsAreListedLastFirst() {
        clock.advanceDays(400);
        came("50.00", "пополнение");
        talk.press("Не наш").press("Да, 50,00 ₽");
        talk.start("menu").press("Банк · ждут").press("Разнесённые");
        assertThat(talk.labels().get(0)).contains("➖ 23 ноября").contains(payer);
        talk.pressData(talk.buttons().get(0).data(), 1);
        talk.isAt("bank_line", "line").shows("Отмечен как не наш");
    }

    @Test
    void theMoneyOfADayIsShownByWayAndTheDayBefore() {
        clock.advanceDays(300);
        came("50.00", "пополнение");
        talk.press("👛 " + payer).press("Да, 50,00 ₽");
        talk.start("menu").press("Банк · ждут").press("Деньги за день");
        talk.shows("Пришло на счета компаний: 50,00 ₽ · 1").offersNot("День позже");
        talk.press("День раньше").shows("движений не было").press("День позже").shows("50,00 ₽");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPaymentIsFoundDecidedAndTakenBackInEveryLanguage(Language language) {
        came("60.00", "пополнение");
        talk.in(language);
        Transcript.read("bank_line")
                .with("n", String.valueOf(unmatched.howMany(shop.operator()).orElseThrow() - 1))
                .with("company", payer)
                .replay(talk);
    }

    /** A number as a word, so that no two payers are alike. */
    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf("абвгдежзик".charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    /** The number without its check digit. */
    private String almost() {
        return invoice.number().substring(0, invoice.number().length() - 2);
    }

    private BankLineId came(String sum, String purpose) {
        return came(sum, purpose, "7707083893");
    }

    /** A payment comes that nothing matches by itself, and its screen is opened. */
    private BankLineId came(String sum, String purpose, String taxNumber) {
        loading.load(
                        new Actor.ByJob("test"),
                        "kl_to_1c.txt",
                        new BankFile()
                                .from(payer, taxNumber)
                                .income(sum, purpose)
                                .bytes(),
                        LoadingProgress.NOBODY)
                .orElseThrow();
        BankLineId line = mine();
        talk.start("menu").opens("bank_line", Facts.of(BankSlots.BANK_LINE, line));
        return line;
    }

    private BankLineId mine() {
        for (int page = 0; ; page++) {
            List<BankLineRow> rows =
                    unmatched.page(shop.operator(), page).orElseThrow().rows();
            for (BankLineRow row : rows) {
                if (row.payer().equals(payer)) {
                    return row.id();
                }
            }
        }
    }

    private void undone(BankLineId line) {
        undoing.undo(
                        shop.operator(),
                        unmatched.one(shop.operator(), line).orElseThrow().decisions().stream()
                                .filter(BankDecision::holds)
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        aKey())
                .orElseThrow();
    }

    private static Money rub(String major) {
        return Money.of(major, "RUB");
    }

    private OrderState state() {
        return orders.findById(order.id()).orElseThrow().state();
    }

    private Money wallet() {
        return accounts.balance(
                ChartOfAccounts.wallet(north.company().id(), invoice.sum().currency()));
    }
}
