package app.linekeeper.conversations.flows.menu;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class MenuFlowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private TestClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void saysHowThePartnerStands() {
        SavedPartner north = fixtures.aPartner()
                .named("North")
                .official()
                .withClient("Daisy")
                .withCompany("North Ltd")
                .withCompany("South Ltd")
                .saved();
        shop.lineEnding(north.client(), TODAY.plusDays(1));
        shop.lineEnding(north.client(), TODAY.plusDays(5));
        shop.lineEnding(north.client(), TODAY.plusDays(300));
        shop.credit(north.companies().get(1).id(), "18400.00", "RUB");
        shop.giveBonuses(north.id(), "3250.00", "RUB");
        talk.as(north.owner()).start("menu");
        talk.shows("Партнёр «North» · Официальный, 35 %");
        talk.shows("🟠 Скоро закончатся: 2 линии, ближайшая завтра").showsNot("Выключен");
        talk.shows("Счёт «South Ltd»: 18 400,00 ₽ и ещё 1 счёт").shows("Бонусы: 3 250,00 ₽");
        talk.offers("Продлить · 2 скоро закончатся").offers("Команда").offersNot("Назад");
        assertThat(talk.labels()).doesNotContain("Меню");
    }

    @Test
    void marksWhatEndsOnlyIfFewerThanFiveDaysAreLeft() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        shop.lineEnding(north.client(), TODAY.plusDays(5));
        talk.as(north.owner()).start("menu").shows("Скоро закончится: 1 линия").showsNot("🟠");
    }

    @Test
    void leadsToTheLinesThatAreOff() {
        SavedPartner north =
                fixtures.aPartner().with(Role.ACCOUNTANT).withClient("Daisy").saved();
        Line off = shop.lineEnding(north.client(), TODAY.minusDays(1));
        talk.as(north.owner()).start("menu").shows("🔴 Выключена: 1 линия");
        talk.press("Выключенные · 1").sees("off_lines.list").press(off.number()).press("Продлить");
        talk.sees("renew.term");
        talk.as(north.member(Role.ACCOUNTANT))
                .start("menu")
                .press("Выключенные · 1")
                .press(off.number());
        talk.sees("line.card").offersNot("Продлить");
    }

    @Test
    void leadsToTheOnlyOrderThatWaitsToBePaid() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North Ltd")
                .saved();
        purchases.paid(north);
        talk.as(north.owner()).start("menu").showsNot("оплаты:").offersNot("Оплатить");
        Order order = purchases.unpaid(north);
        talk.start("menu").shows("⏳ Ждёт оплаты: 1 заказ на 1 293,50 ₽").press("Оплатить · 1 заказ");
        talk.isAt(FlowNames.ORDER, "card").shows(order.number()).back().sees("menu.partner");
        clock.advanceDays(3);
        talk.press("Оплатить · 1 заказ")
                .sees("menu.partner")
                .showsNot("оплаты:")
                .offersNot("Оплатить");
    }

    @Test
    void leadsToTheListWhereSeveralOrdersWaitToBePaid() {
        SavedPartner north = fixtures.aPartner().official().withClient("Daisy").saved();
        purchases.unpaid(north);
        purchases.unpaid(north);
        talk.as(north.owner()).start("menu").shows("⏳ Ждут оплаты: 2 заказа на 2 587,00 ₽");
        talk.press("Оплатить · 2 заказа").sees("documents.title");
    }

    @Test
    void leadsAManagerToTheOrderWhosePriceLapsesFirst() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).withClient("Daisy").saved();
        Order first = purchases.unpaid(north);
        clock.advance(Duration.ofHours(1));
        purchases.unpaid(north);
        talk.as(north.member(Role.MANAGER)).start("menu").press("Оплатить · 2 заказа");
        talk.isAt(FlowNames.ORDER, "card").shows(first.number()).offers("Оплатить");
    }

    @Test
    void anAccountantSeesWhatWaitsToBePaidAndIsNotOfferedToPay() {
        SavedPartner north =
                fixtures.aPartner().with(Role.ACCOUNTANT).withClient("Daisy").saved();
        purchases.unpaid(north);
        talk.as(north.member(Role.ACCOUNTANT)).start("menu").shows("Ждёт оплаты: 1 заказ");
        talk.offersNot("Оплатить");
    }

    @Test
    void isNotGreenWhileLinesAreOffHoweverLongSince() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        Line off = shop.lineEnding(north.client(), TODAY.minusDays(200));
        shop.lineEnding(north.client(), TODAY.plusDays(100));
        talk.as(north.owner()).start("menu").shows("🔴 Выключена: 1 линия").showsNot("🟢");
        talk.shows("больше ничего не закончится").press("Выключенные · 1").offers(off.number());
    }

    @Test
    void showsAPartnerWithoutLinesTheFirstSteps() {
        SavedPartner north = fixtures.aPartner().saved();
        talk.as(north.owner())
                .start("menu")
                .shows("Реферальный, 10 %")
                .shows("1. Клиент")
                .shows("3. Компания");
        talk.showsNot("🟢").showsNot("закончится").offersNot("Продлить").offers("Купить линию");
        talk.press("Добавить клиента").types("Ромашка").isAt("client", "card").home();
        talk.shows("✅ Клиент").shows("2. Первая линия").offersNot("Добавить клиента");
        talk.press("Добавить компанию").back().isAt("menu", "menu");
    }

    @Test
    void ticksTheStepsThatAreDoneAndForgetsThemWithTheFirstLine() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North Ltd").saved();
        talk.as(north.owner())
                .start("menu")
                .shows("✅ Клиент")
                .shows("✅ Компания")
                .offersNot("Добавить");
        shop.lineEnding(north.client(), TODAY.plusDays(100));
        talk.start("menu").showsNot("Первые шаги").shows("🟢").offers("Продлить линию");
    }

    @Test
    void anAccountantIsOfferedNothingToBuy() {
        SavedPartner north =
                fixtures.aPartner().with(Role.ACCOUNTANT).withClient("Daisy").saved();
        shop.lineEnding(north.client(), TODAY.plusDays(1));
        talk.as(north.member(Role.ACCOUNTANT)).start("menu");
        talk.offersNot("Купить").offersNot("Продлить").offersNot("Команда").offers("Документы");
    }

    @Test
    void aManagerIsOfferedNoDocumentsAndNoTeam() {
        SavedPartner north = fixtures.aPartner().with(Role.MANAGER).saved();
        talk.as(north.member(Role.MANAGER)).start("menu");
        talk.offers("Купить").offersNot("Документы").offersNot("Команда");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isSaidInEveryLanguage(Language language) {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North Ltd").saved();
        shop.lineEnding(north.client(), TODAY.plusDays(2));
        shop.lineEnding(north.client(), TODAY.minusDays(2));
        shop.lineEnding(north.client(), TODAY.minusDays(3));
        purchases.unpaid(north);
        talk.as(north.owner()).in(language).start("menu").shows("North Ltd").showsNot("{");
        talk.shows("⏳");
        talk.press(" · 2").sees("off_lines.list").offers("🔴").showsNot("{");
    }
}
