package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.invoice.Arrival;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.invoice.ReceivingMoney;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Money that comes by bank, in the chat. */
@ConversationTest
class InvoiceFlowsTest {

    private static final String PRICE = "1293.50";

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private Requisited requisited;

    @Autowired
    private Invoices invoices;

    @Autowired
    private ReceivingMoney receiving;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private ConsentingClient consenting;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private SavedPartner north;
    private Order order;

    @BeforeEach
    void anOrderWaits() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        order = purchases.unpaid(north);
        talk.as(north.owner()).start("help");
        deliveries.forget();
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.reset();
    }

    @Test
    void anInvoiceComesIntoTheChatAndItsScreenWaitsForTheMoney() {
        invoiced();
        talk.isAt("invoice_card", "card")
                .shows("Счёт СН-26-")
                .shows("Плательщик: Север")
                .shows("Ждём 1 293,50 ₽")
                .offers("Назначение")
                .offers("Прислать счёт ещё раз");
        assertThat(talk.above()).contains("выставлен").contains("заказ № " + order.number());
        assertThat(talk.button("Номер").copied()).startsWith("СН-26-");
        assertThat(talk.button("Назначение").copied()).contains(number());
        assertThat(deliveries.documents()).hasSize(1);
        talk.press("Прислать счёт ещё раз");
        assertThat(deliveries.documents()).hasSize(2);
    }

    @Test
    void theScreenRedrawsItselfWhenMoneyComesAndEverybodyIsTold() {
        invoiced();
        receive("1000.00");
        talk.happens(Topics.of(order.id())).shows("Пришло 1 000,00 ₽, ждём ещё 293,50 ₽");
        receive("293.50");
        talk.happens(Topics.of(order.id())).shows("Оплачен полностью").offersNot("Отменить");
        assertThat(wordsTo(north.member(Role.ACCOUNTANT)))
                .anyMatch(words -> words.contains("ждём ещё"))
                .anyMatch(words -> words.contains("Заказ № " + order.number() + " оплачен"));
        talk.press("К заказу").shows("по счёту, «Север»").offers("Получить акт");
    }

    @Test
    void whoeverComesBackToTheOrderIsLedToItsInvoice() {
        invoiced();
        talk.opens(FlowNames.PAY, Facts.of(CommonSlots.ORDER, order.id()))
                .shows("уже выставлен счёт")
                .press("К счёту")
                .isAt("invoice_card", "card");
        talk.opens(FlowNames.ORDER, Facts.of(CommonSlots.ORDER, order.id()))
                .shows("Выставлен счёт")
                .press("К счёту")
                .isAt("invoice_card", "card");
    }

    @Test
    void theClientsInvoiceTellsTheClientsPriceAndBothSidesHearOfTheMoney() {
        Guest speaker = Fixtures.aGuest();
        consenting
                .consent(
                        speaker,
                        inviting.toAccount(north.owner(), north.client().id())
                                .orElseThrow()
                                .id())
                .orElseThrow();
        pay().press("Выставить счёт клиенту").isAt("requisites", "block");
        talk.types(Purchases.BLOCK.replace("Север", "Ромашка")).press("Сохранить");
        talk.press("К оплате заказа").press("Платит «ООО „Ромашка“»");
        talk.shows("1 990,00 ₽").shows("кешбэк").press("Выставить счёт на 1 990,00 ₽");
        talk.shows("Плательщик: ООО «Ромашка»");
        receive("1990.00");
        assertThat(deliveries.wordsTo(speaker.telegramId())).anyMatch(words -> words.contains("Спасибо"));
        assertThat(wordsTo(north.owner()))
                .anyMatch(words -> words.contains("оплачен"))
                .anyMatch(words -> words.contains("Кешбэк 696,50"));
    }

    @Test
    void aLapsedInvoiceIsIssuedAgainAtThePriceOfTheDay() {
        invoiced();
        InvoiceId lapsed = id();
        clock.advance(Duration.ofDays(20));
        talk.redrawn().shows("Срок счёта вышел").press("Выставить заново");
        talk.press("Счёт на «Север»").press("Выставить счёт на").isAt("invoice_card", "card");
        assertThat(id()).isNotEqualTo(lapsed);
    }

    @Test
    void anInvoiceIsCancelledAfterBeingAskedOnce() {
        invoiced();
        talk.press("Отменить счёт")
                .shows("поступит на счёт «Север»")
                .press("Да, отменить")
                .shows("Отменён");
    }

    @Test
    void aTopUpLeadsBackToTheOrderThatWaits() {
        talk.start("balance")
                .press("Пополнить счёт")
                .press("Север")
                .types("много")
                .types("5 000,5");
        talk.shows("5 000,50 ₽").press("Выставить счёт на 5 000,50 ₽").shows("пополнение счёта «Север»");
        receive("5000.50");
        talk.happens(Topics.of(id()))
                .shows("ещё ждёт оплаты")
                .press("К заказу № " + order.number())
                .isAt("pay", "ways");
    }

    @Test
    void thatMoneyNowSufficesForAnOrderIsToldOnceHoweverOftenItComes() {
        toppedUp();
        Order other = purchases.unpaid(north);
        paying.fromWallet(north.owner(), other.id(), north.company().id(), Money.of(PRICE, "RUB"), aKey())
                .orElseThrow();
        toppedUp();

        assertThat(wordsTo(north.owner()))
                .filteredOn(words -> words.contains("хватает на заказ № " + order.number()))
                .hasSize(1);
    }

    @Test
    void theListShowsEveryInvoiceWithWhatBecameOfIt() {
        talk.start("invoices").shows("Счетов ещё не было");
        invoiced();
        String number = InvoiceTexts.brief(number()).words();
        InvoiceId invoice = id();
        talk.start("invoices").offers("⏳ " + number);
        receive(invoice, PRICE);
        talk.as(north.member(Role.ACCOUNTANT))
                .start("invoices")
                .press("✅ " + number)
                .shows("Оплачен полностью");
    }

    @Test
    void requisitesThatLackAreOneTapAway() {
        requisited.incomplete(north.company().id());
        pay().offersNot("Выставить счёт на")
                .press("Счёт на «Север»: заполнить реквизиты")
                .types(Purchases.BLOCK);
        talk.press("Сохранить").press("К оплате заказа").offers("Счёт на «Север»");
    }

    @Test
    void whatTheBankPaidWhileSomebodyChoseAWayIsSaidToBePaid() {
        invoiced();
        InvoiceId invoice = id();
        pay().isAt(FlowNames.PAY, "ways");
        receive(invoice, "1293.50");
        talk.redrawn();
        talk.shows("уже оплачен: 1 293,50 ₽ по счёту, «Север»").showsNot("Кто платил");
        talk.press("Посмотреть").isAt(FlowNames.PAY, "done");
    }

    private Talk pay() {
        return talk.opens(FlowNames.PAY, Facts.of(CommonSlots.ORDER, order.id()));
    }

    private void invoiced() {
        pay().press("Счёт на «").shows("Выставить счёт?").press("Выставить счёт на 1 293,50 ₽");
    }

    private void toppedUp() {
        talk.start("balance")
                .press("Пополнить счёт")
                .press("Север")
                .types("1300")
                .press("Выставить счёт на 1 300,00 ₽");
        receive("1300.00");
    }

    private void receive(String major) {
        receive(id(), major);
    }

    private void receive(InvoiceId invoice, String major) {
        Arrival arrival = new Arrival(
                order.seller(),
                Money.of(major, "RUB"),
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate(),
                new Subject("BANK_LINE", UUID.randomUUID()),
                new Actor.ByJob("bank"),
                aKey());
        transaction.executeWithoutResult(status -> receiving.forInvoice(invoice, arrival));
    }

    private InvoiceId id() {
        return InvoiceId.parse(talk.row().facts().replaceAll(".*\"invoice\":\"([0-9a-f-]{36})\".*", "$1"));
    }

    private String number() {
        return invoices.findById(id()).orElseThrow().number();
    }

    private List<String> wordsTo(MemberId member) {
        return deliveries.wordsTo(fixtures.guest(member).telegramId());
    }
}
