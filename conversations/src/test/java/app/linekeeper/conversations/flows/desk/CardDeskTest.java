package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.RunningRefunds;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.card.reconcile.Reconciling;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators see of money by card, and what they do about it. */
@ConversationTest
class CardDeskTest {

    /** Before all that other tests of the same database began is out of the way. */
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2020-01-01T00:00:00Z");

    private static final Money PRICE = Money.of("1791.00", "RUB");

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private StartingCard starting;

    @Autowired
    private AskingGateways asking;

    @Autowired
    private RefundingLines refunding;

    @Autowired
    private RunningRefunds returning;

    @Autowired
    private Reconciling reconciling;

    @Autowired
    private CardAttempts attempts;

    @Autowired
    private Wallets wallets;

    @Autowired
    private TillGateway till;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Order order;
    private AttemptId attempt;

    @BeforeEach
    void anOrderToBePaidByCard() {
        till.open();
        jdbc.sql("update card_attempt set begun_at = :ago, next_ask_at = null,"
                        + " ended_at = case when ended_at is null then null else :ago end")
                .param("ago", LONG_AGO)
                .update();
        north = fixtures.aPartner()
                .named("Север")
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
        attempt = starting.forOrder(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                north.company().id(),
                                PRICE,
                                "money@north.example",
                                Language.RU,
                                false,
                                aKey()),
                        order.id())
                .orElseThrow()
                .id();
        asking.ask(attempt);
        talk.as(shop.operator());
    }

    @AfterEach
    void asAtFirst() {
        till.forget();
        till.close();
        clock.reset();
        jdbc.sql("delete from gateway_difference").update();
        jdbc.sql("delete from gateway_day").update();
    }

    @Test
    void anAttemptIsFoundByItsNumberAndByItsOrderAndTheProviderIsAskedAtOnce() {
        talk.start("menu").press("Карты").isAt("desk_cards", "newest").offers(number());
        talk.types(order.number()).isAt("desk_cards", "found").offers(number());
        talk.types(number()).press(number()).isAt("desk_card", "card").shows("Ждём оплаты");
        till.pay(payment());
        talk.press("Спросить провайдера").shows("Спрашиваем");
        asking.askDue();
        talk.press("К платежу").shows("Деньги пришли").shows("оплачен заказ");
        talk.press("К заказу").isAt("desk_order", "card").shows("картой");
        talk.home().press("Карты").types("нет такого").shows("ничего не нашлось");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void moneyThatIsNotWhatWasAskedForIsDecidedOnce(Language language) {
        comes(Money.of("700.00", "RUB"));

        talk.in(language);
        Transcript.read("card_desk").with("number", number()).replay(talk);

        assertThat(wallets.balance(north.company().id())).contains(Money.of("700.00", "RUB"));
    }

    @Test
    void whatTheProviderWouldNotGiveBackIsNotedByHandAndThePartnerIsTold() {
        till.pay(payment());
        clock.advance(Duration.ofMinutes(5));
        asking.ask(attempt);
        refunding
                .refund(new RefundLines(
                        shop.operator(), order.id(), Set.of(order.lines().get(0).id()), "Ошиблись", aKey()))
                .orElseThrow();
        till.sayOfRefunds(RefundSnapshot.Status.FAILED);
        returning.run();

        talk.start("menu").shows("по картам");
        talk.press("Карты").press("Не вернулось").press("Север").shows("the till keeps it");
        talk.press("Через банк").types("поручение 12").shows("Через банк: поручение 12");
        talk.press("Отметить").shows("Отмечено").offersNot("Назад");
        talk.press("К списку").offersNot("1 791,00 ₽ · Север");
    }

    @Test
    void whatDiffersIsSettledWithWords() {
        till.payUnasked(PRICE);
        clock.advance(Duration.ofDays(1));
        reconciling.run();

        talk.start("menu")
                .press("Карты")
                .press("Расхождения")
                .press("Нет у нас")
                .shows("У нас: ничего");
        talk.press("Улажено").types("проверочный платёж").press("Отметить");
        talk.isAt("desk_differences", "list").offersNot("Нет у нас");
    }

    @Test
    void theCardOfAPaymentIsDrawnAnewWhenItsMoneyComes() {
        talk.start("menu").press("Карты").types(number()).press(number()).shows("Ждём оплаты");

        comes(PRICE);

        talk.happens(Topics.of(attempt)).shows("Деньги пришли");
    }

    private void comes(Money sum) {
        till.pay(payment(), sum);
        clock.advance(Duration.ofMinutes(5));
        asking.ask(attempt);
    }

    private String number() {
        return String.valueOf(attempts.findById(attempt).orElseThrow().number());
    }

    private GatewayPayment payment() {
        return attempts.findById(attempt).orElseThrow().payment().orElseThrow();
    }
}
