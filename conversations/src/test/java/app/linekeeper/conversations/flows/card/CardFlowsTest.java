package app.linekeeper.conversations.flows.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.CardPayments;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RandomWalk;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.card.KeepingMethods;
import app.linekeeper.domain.card.RunningRefunds;
import app.linekeeper.domain.card.SavedMethodId;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.company.SendingActs;
import app.linekeeper.domain.document.wish.GivingWishedActs;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Money by card, in the chat. */
@ConversationTest
class CardFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CardPayments cards;

    @Autowired
    private Shop shop;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private KeepingMethods methods;

    @Autowired
    private SwitchingAutopay switching;

    @Autowired
    private CancellingOrder cancelling;

    @Autowired
    private RunningRefunds refunds;

    @Autowired
    private Wallets wallets;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Order order;

    @BeforeEach
    void anOrderWaits() {
        cards.open();
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

    @Autowired
    private SendingActs sending;

    @Autowired
    private GivingWishedActs giving;

    @AfterEach
    void noCardsAnyMore() {
        cards.close();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCompanyPaysByCardAndTheScreenLeadsOnToItsAct(Language language) {
        begun(language);
        cards.ask();
        talk.happens(Topics.of(order.id()));
        if (language == Language.RU) {
            talk.shows("Страница оплаты готова, она открыта до ").offers("Оплатить 1 293,50 ₽");
        }
        assertThat(cards.attempt(attempt()).page()).isPresent();
        cards.pay(attempt());
        talk.happens(Topics.of(order.id()));
        replay("card_paid");
        talk.isAt(FlowNames.PAY, "done");
    }

    @Test
    void whoeverCancelsIsToldThatThePageCanStillBePaid() {
        begun(Language.RU);
        cards.ask();
        talk.redrawn().start("cancel").shows("Оплата на 1 293,50 ₽ не отменена");
    }

    @Test
    void whereItsCompanySendsActsWhoeverBeganToPayByItsCardGetsTheActByItself() {
        begun(Language.RU);
        sending.set(north.owner(), north.company().id(), true).orElseThrow();
        deliveries.forget();
        cards.pay(attempt());
        giving.run();
        giving.run();
        assertThat(deliveries.documents()).hasSize(1);
    }

    @Test
    void theButtonOpensThePageOfTheProvider() {
        begun(Language.RU);
        cards.ask();
        talk.redrawn();
        assertThat(talk.button("Оплатить").url())
                .isEqualTo(cards.attempt(attempt()).page().orElseThrow().toString());
    }

    @Test
    void whatIsTypedOnceIsRememberedAndAPersonGetsAReceiptOnly() {
        begun(Language.RU);
        cards.pay(attempt());
        order = purchases.unpaid(north);
        pay();
        replay("card_person");
        cards.pay(attempt());
        talk.happens(Topics.of(order.id())).shows("Оплачено: 1 293,50 ₽");
        talk.press("Что дальше").shows("Картой пришло 1 293,50 ₽").offersNot("акт");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRefusalIsSaidInPeoplesWordsAndLeadsOn(Language language) {
        begun(language);
        AttemptId first = attempt();
        cards.refuse(first);
        talk.happens(Topics.of(order.id()));
        replay("card_refused");
        talk.isAt(FlowNames.PAY, "ways");
        assertThat(cards.attempt(first).state()).isEqualTo(CardState.CANCELED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPageThatIsLeftOpenExpires(Language language) {
        begun(language);
        cards.ask();
        clock.advance(Duration.ofHours(2));
        cards.ask();
        talk.happens(Topics.of(order.id()));
        replay("card_expired");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void moneyThatComesForACancelledOrderIsSaidToBeOnTheWallet(Language language) {
        begun(language);
        cards.ask();
        cards.paySilently(attempt());
        cancelling.cancel(north.owner(), order.id()).orElseThrow();
        talk.redrawn();
        if (language == Language.RU) {
            talk.shows(
                    "Заказ отменён, эта оплата закрыта. Если вы всё же успели заплатить, деньги поступят на счёт «Север».");
        }
        cards.ask();
        talk.happens(Topics.of(order.id()));
        replay("card_late");
        assertThat(wallets.balance(north.company().id())).contains(Money.of("1293.50", "RUB"));
        assertThat(wordsTo(north.member(Role.ACCOUNTANT)))
                .anyMatch(words -> words.contains("картой пришло") && words.contains("заказ уже отменён"));
    }

    @Test
    void whatAPersonPaidTooLateIsSaidToGoBack() {
        pay().press("Картой").press("Частное лицо").types("anna@example.com").press("Перейти");
        cards.ask();
        cards.paySilently(attempt());
        cancelling.cancel(north.owner(), order.id()).orElseThrow();
        cards.ask();
        talk.redrawn().shows("Деньги пришли, но заказ уже отменён. 1 293,50 ₽ возвращаем");
        refunds.run();
        talk.happens(Topics.of(order.id())).shows("1 293,50 ₽ вернулись туда, откуда пришли");
        assertThat(wordsTo(north.owner()))
                .anyMatch(words -> words.contains("вернулись туда, откуда были оплачены: заказ № " + order.number()));
    }

    @Test
    void whoeverComesBackToTheOrderIsLedToThePage() {
        begun(Language.RU);
        AttemptId first = attempt();
        pay().shows("уже открыта страница оплаты").press("К странице оплаты").isAt(FlowNames.CARD, "card");
        assertThat(attempt()).isEqualTo(first);
        talk.press("Другой способ").isAt(FlowNames.PAY, "ways").showsNot("уже открыта страница");
        assertThat(cards.attempt(first).state()).isEqualTo(CardState.CANCELED);
    }

    @Test
    void aBankThatDoesNotAnswerIsSaidToBeAskedAgain() {
        begun(Language.RU);
        cards.goAway();
        cards.ask();
        talk.happens(Topics.of(order.id())).shows("Банк пока не отвечает").offers("Проверить сейчас");
    }

    @Test
    void theTeamHearsOfMoneyThatCameWhileNobodyLooked() {
        begun(Language.RU);
        cards.pay(attempt());
        assertThat(wordsTo(north.member(Role.ACCOUNTANT)))
                .anyMatch(words -> words.contains("Заказ № " + order.number() + " оплачен картой, «"));
    }

    @Test
    void aNewPriceIsAgreedToBeforeAnythingIsAskedFor() {
        ChannelCode own = shop.aChannelOfItsOwn();
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26), own);
        order = placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, Shop.aKey()))
                .orElseThrow();
        pay().press("Картой").press("Север").types("anna@example.com");
        shop.price(Region.RUSSIA, own, "1000.00", "RUB", LocalDate.of(2026, 11, 25));
        clock.advanceDays(4);

        talk.press("Перейти к оплате").isAt(FlowNames.PAY, "by_card").shows("Цена обновилась");
        talk.press("Согласиться на").press("Перейти к оплате 650,00 ₽").isAt(FlowNames.CARD, "card");
    }

    @Test
    void anOrderThatNowCanBePaidIsToldOfWhenMoneyComesOntoAWallet() {
        talk.opens(
                        FlowNames.TOP_UP,
                        Facts.of(CommonSlots.COMPANY, north.company().id()))
                .types("5000")
                .press("Картой")
                .types("anna@example.com")
                .press("Перейти");
        cards.pay(attempt());
        assertThat(wordsTo(north.member(Role.MANAGER)))
                .anyMatch(words -> words.contains("Денег теперь хватает на заказ № " + order.number()));
    }

    @Test
    void anAccountantSeesThePaymentAndDoesNotTryItAgain() {
        begun(Language.RU);
        AttemptId first = attempt();
        cards.refuse(first);
        talk.as(north.member(Role.ACCOUNTANT)).start("help");
        talk.opens(FlowNames.CARD, Facts.of(CommonSlots.ATTEMPT, first))
                .shows("Не прошло")
                .offersNot("Попробовать")
                .offersNot("Другой способ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoeverPressesAnythingIsLedWell(long seed) {
        begun(Language.RU);
        new RandomWalk(talk, seed).lookingAt(cards::ask).presses(80);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardThatWasKeptIsShownAndForgotten(Language language) {
        begun(language);
        cards.pay(attempt());
        replay("card_keep_and_forget");
        talk.isAt(FlowNames.SAVED_CARDS, "cards");
        assertThat(talk.labels()).noneMatch(label -> label.contains("4242"));
    }

    @Test
    void whatStopsIsSaidBeforeACardIsForgotten() {
        begun(Language.RU);
        cards.pay(attempt());
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        SavedMethodId kept = methods.list(north.owner()).orElseThrow().get(0).id();
        switching.on(north.owner(), List.of(line.id()), AutopaySource.of(kept)).orElseThrow();
        talk.opens(FlowNames.SAVED_CARDS, Facts.none()).press("4242").press("Забыть карту");
        talk.shows("Автоплатёж с неё выключится: 1 линия.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWalletIsToppedUpByCard(Language language) {
        talk.in(language);
        replay("card_top_up");
        cards.pay(attempt());
        talk.happens(Topics.of(attempt()));
        if (language == Language.RU) {
            talk.shows("Пришло 500,00 ₽. Деньги на счёте «Север».")
                    .shows("ещё ждёт оплаты")
                    .offers("К заказу № " + order.number());
        }
        assertThat(wallets.balance(north.company().id())).contains(Money.of("500.00", "RUB"));
    }

    @Test
    void whereNoProviderIsSetUpNothingIsSaidOfCards() {
        cards.close();
        pay().offersNot("Картой");
        talk.opens(
                        FlowNames.TOP_UP,
                        Facts.of(CommonSlots.COMPANY, north.company().id()))
                .types("500")
                .isAt(FlowNames.TOP_UP, "confirm");
    }

    @Test
    void anotherPartnersPaymentIsNotFound() {
        begun(Language.RU);
        AttemptId first = attempt();
        SavedPartner south = fixtures.aPartner().withClient("Василёк").saved();
        talk.as(south.owner()).start("help");
        talk.opens(FlowNames.CARD, Facts.of(CommonSlots.ATTEMPT, first))
                .shows("Не нашлось")
                .showsNot("Ромашка");
    }

    /** Up to the page that is being prepared. */
    private void begun(Language language) {
        talk.in(language);
        pay();
        replay("card_pay");
        talk.isAt(FlowNames.CARD, "card");
    }

    private Talk pay() {
        return talk.opens(FlowNames.PAY, Facts.of(CommonSlots.ORDER, order.id()));
    }

    private void replay(String transcript) {
        Transcript.read(transcript).replay(talk);
    }

    private AttemptId attempt() {
        return AttemptId.parse(talk.row().facts().replaceAll(".*\"attempt\":\"([0-9a-f-]{36})\".*", "$1"));
    }

    private List<String> wordsTo(MemberId member) {
        return deliveries.wordsTo(fixtures.guest(member).telegramId());
    }
}
