package app.linekeeper.conversations.flows.refund;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class RefundFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private OrderCards cards;

    @Autowired
    private Purchases purchases;

    @Autowired
    private Wallets wallets;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Order order;

    @BeforeEach
    void anOrderOfTwoLines() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
        shop.credit(north.company().id(), "2587.00", "RUB");
        order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(Shop.WHATSAPP), 1, 2, Shop.aKey()))
                .orElseThrow();
        paying.fromWallet(
                        north.owner(),
                        order.id(),
                        north.company().id(),
                        order.total(PriceBasis.PARTNER_PAYS),
                        Shop.aKey())
                .orElseThrow();
        deliveries.forget();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneOfTwoLinesIsRefundedInEveryLanguage(Language language) {
        talk.as(shop.operator()).in(language);
        Transcript.read("refund")
                .with("order", order.number())
                .with("line", line(0))
                .replay(talk);
        assertThat(wallets.balance(north.company().id())).contains(Money.of("1293.50", "RUB"));
    }

    @Test
    void thePartnerIsToldAndSeesItInTheOrderAndTheWallet() {
        refundFirst();

        assertThat(deliveries.wordsTo(fixtures.guest(north.owner()).telegramId()))
                .singleElement()
                .asString()
                .contains(order.number(), line(0), "Не понадобилась");
        talk.as(north.owner()).opens(FlowNames.ORDER, Facts.of(ORDER, order.id()));
        talk.shows("за линии, которые не понадобились").shows("возврат").shows("1 293,50 ₽");
        talk.start("balance").press("История счёта «Север»").shows("возврат за неиспользованные линии");
    }

    @Test
    void whatCannotBeRefundedSaysWhy() {
        refundFirst();
        talk.opens(FlowNames.REFUND, Facts.of(ORDER, order.id()));
        talk.sees("refund.obstacles")
                .shows("деньги уже вернули")
                .offers(line(1))
                .offersNot(line(0));

        clock.advanceDays(15);
        talk.opens(FlowNames.REFUND, Facts.of(ORDER, order.id()));
        talk.sees("refund.nothing").shows("работает с 23 ноября 2026").offers("Другой заказ");
    }

    @Test
    void whatTheClientPaidByBankIsSaidToWaitForAPayout() {
        OrderId paid = purchases.paidByClient(north).id();
        talk.as(shop.operator()).opens(FlowNames.REFUND, Facts.of(ORDER, paid)).press("WhatsApp");
        talk.press("Вернуть за 1 линию").types("Ошибка").shows("появится в списке выплат");
    }

    @Test
    void nobodyButAnOperatorRefunds() {
        talk.as(north.owner())
                .opens(FlowNames.REFUND, Facts.of(ORDER, order.id()))
                .isAt("menu", "menu");
    }

    private void refundFirst() {
        talk.as(shop.operator())
                .opens(FlowNames.REFUND, Facts.of(ORDER, order.id()))
                .press(line(0));
        talk.press("Вернуть за 1 линию").types("Не понадобилась").press("Вернуть 1 293,50 ₽");
        talk.sees("refund.done");
    }

    private String line(int place) {
        List<OrderCard.Row> rows =
                cards.of(north.owner(), order.id()).orElseThrow().rows();
        return Objects.requireNonNull(rows.get(place).lineNumber());
    }
}
