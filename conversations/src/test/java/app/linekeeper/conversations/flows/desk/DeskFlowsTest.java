package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RandomWalk;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.invoice.Arrival;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.invoice.ReceivingMoney;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ConversationTest
class DeskFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private Moves moves;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private InvoicingOrder invoicing;

    @Autowired
    private ReceivingMoney receiving;

    @Autowired
    private ActivatingLines activating;

    @Autowired
    private FlakyProvisioning provisioning;

    @Autowired
    private Orders orders;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private final List<OrderId> pending = new ArrayList<>();

    @AfterEach
    void whatWaitedRuns() {
        provisioning.reset();
        clock.reset();
        pending.forEach(activating::retry);
    }

    @Test
    void whatIsTypedAtHomeIsSearchedAndWhatIsTypedNextIsSearchedToo() {
        fixtures.aPartner().named("Сыскной Север").withClient("Сыскной Клиент").saved();
        fixtures.aPartner().named("Потайной Юг").saved();
        atHome().types("сыскной").isAt("find", "found").offers("Партнёр Сыскной Север");
        talk.offers("Клиент Сыскной Клиент · Сыскной Север").offersNot("Потайной");
        talk.types("ПОТАЙНОЙ").offers("Партнёр Потайной Юг").offersNot("Сыскной");
        talk.types("никого такого").shows("ничего не нашлось").offersNot("Потайной");
        talk.back().isAt("operator_home", "home");
    }

    @Test
    void ofManyOfAKindThereIsAWayToTheRest() {
        PartnerFixture north = fixtures.aPartner().named("Рассыпчатый");
        for (int n = 0; n < 12; n++) {
            north.withClient("Рассыпчатый " + n);
        }
        north.saved();
        atHome().types("рассыпчатый").offers("Ещё клиенты").offersNot("Ещё партнёры");
        talk.press("Ещё клиенты").isAt("find", "kind").offers("1 из 2").offersNot("Партнёр Рассыпчатый");
        talk.press("›").offers("2 из 2").press("Клиент Рассыпчатый 9").isAt("desk_client", "card");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "\"; drop table partner; --",
                "\uD83C\uDF3C",
                "<b>",
                "{0}",
                "10 45 2",
                "+7 (999) 000-00-00"
            })
    void whateverIsTypedIsAnswered(String typed) {
        atHome().types(typed).isAt("find", "found").shows("По запросу «" + typed + "»");
    }

    @Test
    void threeHundredSignsAreSearchedAndMoreAreRefusedInWords() {
        atHome().types("Ы".repeat(300)).isAt("find", "found").shows("ничего не нашлось");
        talk.types("Ы".repeat(301)).isAt("find", "found").shows("Слишком длинно");
    }

    @Test
    void aPersonLeadsToWhereTheyWork() {
        SavedPartner north = fixtures.aPartner().named("Место Анны").saved();
        long owner = fixtures.guest(north.owner()).telegramId();
        atHome().types(String.valueOf(owner)).press("Человек OWNER · Место Анны");
        talk.isAt("desk_partner", "card").shows("OWNER · владелец · " + owner);
    }

    @Test
    void aPartnerLeadsToItsCompaniesClientsAndWaitingOrders() {
        SavedPartner north = fixtures.aPartner()
                .named("Ведущий")
                .official()
                .withClient("Ведомый")
                .withCompany("Ведомая К")
                .saved();
        Order unpaid = purchases.unpaid(north);
        atHome().types("ведущий")
                .press("Партнёр Ведущий")
                .shows("уровень: Официальный")
                .shows("Клиентов: 1");
        talk.press("⏳ № " + unpaid.number()).isAt("desk_order", "card").shows("К оплате");
        talk.offersNot("К плательщику").offersNot("Попробовать");
        talk.back()
                .press("Клиенты")
                .press("Ведомый")
                .isAt("desk_client", "card")
                .shows("никто не отвечает");
        talk.offersNot("Освободить").back().back().press("Компании").press("Ведомая К");
        talk.isAt("desk_company", "card").shows("На счёте 0,00 ₽").shows("не полностью");
        talk.press("К партнёру").isAt("desk_partner", "card");
        moves.suspend(north);
        talk.redrawn().shows("приостановлен");
    }

    @Test
    void anAccountIsFreedFromTheCardOfItsClient() {
        SavedPartner north = fixtures.aPartner().withClient("Освобождаемый").saved();
        moves.speakerOf(north, north.client());
        atHome().types("освобождаемый").press("Клиент Освобождаемый").shows("Anna · клиент");
        talk.press("Освободить аккаунт").isAt("free_account", "card").shows("отвечает 1 человек");
    }

    @Test
    void whatWasCalledOffIsListedWithWhatWentBack() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Ушедший")
                .withCompany("Север")
                .saved();
        Order order = stuck(north);
        moves.leave(north.client());
        activating.retry(order.id());
        atHome().shows("За 30 дней вернули деньги")
                .press("Не активны и возвраты")
                .press("Вернули деньги");
        talk.press("№ " + order.number() + " · 1 293,50 ₽").isAt("desk_order", "card");
        talk.shows("подключить уже было нельзя").shows("вернули 1 293,50 ₽").shows("не у этого партнёра");
        talk.press("К клиенту").shows("Партнёра сейчас нет");
    }

    @Test
    void anOrderThatWaitsSaysHowLongAndItsCardChangesWhenItRuns() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
        Order order = stuck(north);
        clock.advanceDays(3);
        atHome().press("Не активны и возвраты").press("№ " + order.number() + " · 3 дня");
        talk.shows("Ждёт 3 дня").shows("⏳");
        activating.retry(order.id());
        talk.happens(Topics.of(order.id())).shows("линии подключены").offersNot("Попробовать");
        talk.press("Вернуть деньги за линии").isAt("refund", "lines");
    }

    @Test
    void nobodyButAnOperatorComesIn() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        Order order = purchases.unpaid(north);
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        talk.as(north.owner()).start("menu");
        Facts facts = Facts.of(CommonSlots.PARTNER, north.id())
                .with(CommonSlots.COMPANY, north.company().id())
                .with(CommonSlots.CLIENT, north.client().id())
                .with(CommonSlots.LINE, line.id())
                .with(CommonSlots.ORDER, order.id())
                .with(CommonSlots.TYPED, "daisy");
        for (String flow : List.of(
                "find", "stuck_orders", "desk_partner", "desk_company", "desk_client", "desk_line", "desk_order")) {
            talk.opens(flow, facts).isAt("menu", "menu");
        }
        talk.opens("desk_invoice", Facts.of(CommonSlots.INVOICE, invoice(north).id()))
                .isAt("menu", "menu");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOperatorWalksFromCardToCardInEveryLanguage(Language language) {
        String client = "Находимый " + language;
        String partner = "Искомый " + language;
        SavedPartner north = fixtures.aPartner()
                .official()
                .named(partner)
                .withClient(client)
                .withCompany("Ищейка")
                .saved();
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        Order order = placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow();
        pay(north, order);
        talk.as(shop.operator()).in(language);
        Transcript.read("find")
                .with("client", client)
                .with("partner", partner)
                .with("line", line.number())
                .with("order", order.number())
                .with("company", "Ищейка")
                .replay(talk);
        talk.isAt("desk_company", "card");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOperatorSeesWhatCameForAnInvoiceInEveryLanguage(Language language) {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
        Invoice invoice = invoice(north);
        receive(invoice, Money.of("100.00", "RUB"));
        talk.as(shop.operator()).in(language);
        Transcript.read("desk_invoice")
                .with("number", invoice.number().replace("-", " ").toLowerCase())
                .with("printed", invoice.number())
                .replay(talk);
        talk.isAt("desk_invoice", "card");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOperatorTriesAStuckOrderInEveryLanguage(Language language) {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
        Order order = stuck(north);
        talk.as(shop.operator()).in(language);
        Transcript.read("stuck_orders").with("order", order.number()).replay(talk);
        talk.isAt("desk_order", "card");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void walksOverTheDeskNeverBreak(Language language) {
        SavedPartner north = fixtures.aPartner()
                .official()
                .named("Гуляй")
                .withClient("Гуляй")
                .withCompany("Гуляй")
                .saved();
        purchases.paid(north);
        stuck(north);
        receive(invoice(north), Money.of("5000.00", "RUB"));
        talk.as(shop.operator()).in(language).start("menu").types("гуляй");
        new RandomWalk(talk, 31).presses(80);
    }

    private Talk atHome() {
        return talk.as(shop.operator()).start("menu");
    }

    /** Paid, and its line did not start. */
    private Order stuck(SavedPartner partner) {
        Order order = purchases.unpaid(partner);
        provisioning.failNext(1);
        pay(partner, order);
        pending.add(order.id());
        return orders.findById(order.id()).orElseThrow();
    }

    private void pay(SavedPartner partner, Order order) {
        Money price = order.total(PriceBasis.PARTNER_PAYS);
        shop.credit(partner.company().id(), price.toString().split(" ")[0], "RUB");
        paying.fromWallet(partner.owner(), order.id(), partner.company().id(), price, aKey())
                .orElseThrow();
    }

    private Invoice invoice(SavedPartner partner) {
        purchases.completeRequisites(partner);
        Order order = purchases.unpaid(partner);
        return invoicing
                .invoice(
                        partner.owner(),
                        order.id(),
                        partner.company().id(),
                        order.total(PriceBasis.PARTNER_PAYS),
                        aKey())
                .orElseThrow();
    }

    private void receive(Invoice invoice, Money sum) {
        assertThat(transaction.<Object>execute(status -> receiving.forInvoice(
                        invoice.id(),
                        new Arrival(
                                invoice.seller(),
                                sum,
                                LocalDate.of(2026, 11, 23),
                                new Subject("BANK_LINE", UUID.randomUUID()),
                                new Actor.ByJob("bank"),
                                aKey()))))
                .isNotNull();
    }
}
