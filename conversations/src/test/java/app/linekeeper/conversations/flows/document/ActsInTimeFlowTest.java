package app.linekeeper.conversations.flows.document;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.document.wish.GivingWishedActs;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Acts of services, which are asked for before they can be had. */
@ConversationTest
class ActsInTimeFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Purchases purchases;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private GivingWishedActs giving;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithMoney() {
        clock.moveTo(Instant.parse("2041-10-15T09:00:00Z"));
        north = fixtures.aPartner()
                .withClient("Ромашка")
                .withCompany("ООО «Север»")
                .saved();
        shop.credit(north.company().id(), "100000.00", "RUB");
        purchases.completeRequisites(north);
        deliveries.forget();
        talk.as(north.owner());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverAsksBeforeTheServicesAreOverIsToldTheDayAndGetsTheActOnIt(Language language) {
        shop.sellServices(Region.RUSSIA, ActsDue.AT_END);
        Order order = paid(6);
        talk.in(language);
        Transcript.read("act_at_end").with("order", order.number()).replay(talk);
        assertThat(deliveries.documents()).isEmpty();

        clock.moveTo(Instant.parse("2042-04-15T09:00:00Z"));
        giving.run();

        assertThat(deliveries.documents()).hasSize(1);
    }

    @Test
    void whatWasPromisedForADayIsNotPromisedAnyMoreOnceItHasCome() {
        shop.sellServices(Region.RUSSIA, ActsDue.MONTHLY);
        Order order = paid(6);
        card(order).press("Прислать, когда будет готов").shows("Акт будет 31 октября 2041");
        clock.moveTo(Instant.parse("2041-10-31T09:00:00Z"));
        giving.run();
        deliveries.arrive();

        talk.arrives("act.pdf")
                .isNew()
                .shows("оформлен")
                .shows("Файл уже здесь")
                .showsNot("31 октября 2041");
        talk.shows("Следующий акт будет 30 ноября 2041");
        clock.moveTo(Instant.parse("2041-11-30T09:00:00Z"));
        giving.run();
        deliveries.arrive();
        talk.arrives("act.pdf").showsNot("30 ноября 2041").shows("Следующий акт будет 31 декабря 2041");
        clock.moveTo(Instant.parse("2042-04-30T09:00:00Z"));
        giving.run();
    }

    @Test
    void monthsThatAreOverComeWithOnePressAndTheOthersByThemselves() {
        shop.sellServices(Region.RUSSIA, ActsDue.MONTHLY);
        Order order = paid(6);
        card(order).shows("Акт будет 31 октября 2041. Попросите").offers("Прислать, когда будет готов");
        clock.moveTo(Instant.parse("2041-12-05T09:00:00Z"));

        talk.start("documents").offers("🟢 Окт · Север · акт");
        card(order).shows("По заказу можно получить акт").press("Получить акт").sees("order.acts_coming");
        talk.shows("Следующий акт будет 31 декабря 2041").press("К заказу");
        talk.shows("Оформлены 2 акта").shows("Следующий акт будет 31 декабря 2041. Пришлём его сюда сами");
        assertThat(deliveries.documents()).hasSize(2);

        clock.moveTo(Instant.parse("2041-12-31T09:00:00Z"));
        giving.run();
        assertThat(deliveries.documents()).hasSize(3);
        talk.redrawn().shows("Оформлены 3 акта");
        talk.press("Прислать акт ещё раз").sees("order.acts_coming");
        assertThat(deliveries.documents()).hasSize(6);
        talk.start("documents").offers("📄 Окт · Север · акты");
    }

    @Test
    void askedRightAfterThePaymentItSaysTheSame() {
        shop.sellServices(Region.RUSSIA, ActsDue.AT_END);
        talk.opens(FlowNames.PAY, Facts.of(CommonSlots.ORDER, placed(6).id()));
        talk.press("Со счёта")
                .press("Списать")
                .press("Получить акт")
                .isAt(FlowNames.PAY, "act")
                .shows("Акт будет 15 апреля 2042");
        talk.press("К заказу").shows("Акт будет 15 апреля 2042. Пришлём его сюда сами");
        talk.offersNot("Прислать, когда будет готов").offersNot("Получить акт");
    }

    private Talk card(Order order) {
        return talk.opens(FlowNames.ORDER, Facts.of(CommonSlots.ORDER, order.id()));
    }

    private Order paid(int months) {
        Order order = placed(months);
        pay(order);
        return order;
    }

    private Order placed(int months) {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(Shop.WHATSAPP), months, 1, aKey()))
                .orElseThrow();
    }

    private void pay(Order order) {
        paying.fromWallet(north.owner(), order.id(), north.company().id(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
    }
}
