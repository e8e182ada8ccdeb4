package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.domain.pricing.PriceBasis.PARTNER_PAYS;
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
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.company.SendingActs;
import app.linekeeper.domain.document.wish.GivingWishedActs;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class PayFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private CancellingOrder cancelling;

    @Autowired
    private ActivatingLines activating;

    @Autowired
    private FlakyProvisioning provisioning;

    @Autowired
    private Moves moves;

    @Autowired
    private Wallets wallets;

    @Autowired
    private Purchases purchases;

    @Autowired
    private SendingActs sending;

    @Autowired
    private GivingWishedActs giving;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Line line;
    private OrderId order;

    @BeforeEach
    void anOrderWaits() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .withCompany("Юг")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        order = ordered(line);
        talk.as(north.owner()).start("help");
        deliveries.forget();
    }

    @AfterEach
    void timeAndVendorAreAsBefore() {
        clock.reset();
        provisioning.reset();
    }

    @Test
    void whatIsPossibleIsAButtonAndWhatIsNotHasAReason() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        shop.credit(north.companies().get(1).id(), "18400.00", "RUB");
        shop.giveBonuses(north.id(), "3250.00", "RUB");
        pay();
        talk.shows("К оплате 18 595,20 ₽")
                .shows("продление линии " + line.number())
                .shows("Счёт «Север»: 20 000,00 ₽")
                .shows("Счёт «Юг»: 18 400,00 ₽, не хватает 195,20 ₽")
                .shows("Бонусами без скидки партнёра 28 608,00 ₽: на бонусном счёте 3 250,00 ₽")
                .offers("Со счёта «Север» · 18 595,20 ₽")
                .offersNot("Со счёта «Юг»")
                .offersNot("Бонусами");
    }

    @Test
    void bonusesPayThePriceWithoutThePartnerDiscountAndGiveNoDocuments() {
        shop.giveBonuses(north.id(), "30000.00", "RUB");
        pay().press("Бонусами · 28 608,00 ₽").shows("документов при оплате бонусами не бывает");
        talk.press("Списать 28 608,00 ₽").shows("Бонусами списано 28 608,00 ₽.").shows("Осталось 1 392,00 ₽.");
        talk.offersNot("акт");
    }

    @Test
    void untilWhenEachLineWillBePaidIsSaidBeforeMoneyIsTaken() {
        shop.credit(north.company().id(), "40000.00", "RUB");
        pay().press("Со счёта");
        talk.shows("Линия " + line.number() + " «Sales» будет оплачена до 26 ноября 2027.");
        placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .then(other -> paying.fromWallet(
                        north.owner(), other.id(), north.company().id(), other.total(PARTNER_PAYS), aKey()))
                .orElseThrow();
        pay().press("Со счёта").shows("будет оплачена до 26 декабря 2027.");
    }

    @Test
    void whereNothingCoversThePriceTheOrderWaits() {
        pay().shows("Сейчас оплатить не с чего").shows("до 26 ноября 2026").offersNot("Со счёта");
        talk.shows("Написать нам: " + ConversationTest.CONTACT);
        shop.credit(north.company().id(), "20000.00", "RUB");
        talk.press("Проверить ещё раз").showsNot("не с чего").offers("Со счёта «Север» · 18 595,20 ₽");
    }

    @Test
    void aNewPriceIsShownAndAgreedToBeforeAnythingIsTaken() {
        ChannelCode own = shop.aChannelOfItsOwn();
        order = ordered(shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26), own));
        shop.credit(north.company().id(), "20000.00", "RUB");
        pay().press("Со счёта «Север» · 3 120,00 ₽").sees("pay.confirm");
        shop.price(Region.RUSSIA, own, "1000.00", "RUB", LocalDate.of(2026, 11, 25));
        clock.advanceDays(4);

        talk.press("Списать 3 120,00 ₽").isHinted("common.stale").isAt(FlowNames.PAY, "confirm");
        talk.shows("Цена обновилась: была 3 120,00 ₽, теперь 6 240,00 ₽").offersNot("Списать");
        assertThat(wallets.balance(north.company().id())).contains(Money.of("20000.00", "RUB"));
        talk.press("Согласиться на 6 240,00 ₽").showsNot("обновилась");
        talk.press("Списать 6 240,00 ₽").isAt(FlowNames.PAY, "done").shows("Осталось 13 760,00 ₽");
    }

    @Test
    void whatAColleaguePaidMeanwhileIsNotPaidAgain() {
        shop.credit(north.company().id(), "40000.00", "RUB");
        pay().press("Со счёта").sees("pay.confirm");
        paying.fromWallet(north.member(Role.MANAGER), order, north.company().id(), Money.of("18595.20", "RUB"), aKey())
                .orElseThrow();

        talk.press("Списать").shows("уже оплачен: 18 595,20 ₽ со счёта").shows("Кто платил: MANAGER.");
        talk.press("Посмотреть").isAt(FlowNames.PAY, "done").shows("оплачена до 26 ноября 2027");
        assertThat(wallets.balance(north.company().id())).contains(Money.of("21404.80", "RUB"));
    }

    @Test
    void moneyThatAColleagueSpentMeanwhileIsMissed() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        pay().press("Со счёта").sees("pay.confirm");
        OrderId other = ordered(shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26)));
        paying.fromWallet(north.owner(), other, north.company().id(), Money.of("18595.20", "RUB"), aKey())
                .orElseThrow();

        talk.press("Списать").shows("Так оплатить уже нельзя").shows("не хватает 17 190,40 ₽");
        talk.press("Другой способ").isAt(FlowNames.PAY, "ways").shows("Сейчас оплатить не с чего");
    }

    @Test
    void theSamePressTwiceTakesTheMoneyOnce() {
        shop.credit(north.company().id(), "40000.00", "RUB");
        pay().press("Со счёта «Север»");
        String data = talk.button("Списать").data();
        int message = talk.row().messageId();
        talk.pressData(data, message).isAt(FlowNames.PAY, "done");
        talk.pressData(data, message).isHinted("common.stale").isAt(FlowNames.PAY, "done");
        assertThat(wallets.balance(north.company().id())).contains(Money.of("21404.80", "RUB"));
    }

    @Test
    void whatDocumentsWillFollowIsSaidBeforePaying() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        pay().press("Со счёта").shows("когда заполнены её реквизиты");
    }

    @Test
    void aPartnerWithoutCompaniesIsLedToThem() {
        SavedPartner bare = fixtures.aPartner().withClient("Мак").saved();
        Line other = shop.lineEnding(bare.client(), LocalDate.of(2026, 11, 26));
        order = placing.renew(new RenewLines(bare.owner(), List.of(other.id()), 1, aKey()))
                .orElseThrow()
                .id();
        talk.as(bare.owner()).start("help");
        pay().shows("ещё нет компании").offers("К компаниям");
    }

    @Test
    void anOrderCanBeGivenUp() {
        pay().press("Отменить заказ")
                .isAt(FlowNames.PAY, "cancelled")
                .shows("Ничего не списано")
                .offersNot("Назад");
        pay().isAt(FlowNames.PAY, "cancelled");
    }

    @Test
    void whoeverLeavesAnOrderThatWaitsIsToldSoAndHowToCancelIt() {
        pay().shows("оформлен и ждёт оплаты. Цена за ним до 26 ноября 2026");
        talk.start("cancel")
                .shows("оформлен и ждёт оплаты. Цена за ним до 26 ноября 2026")
                .shows("«Отменить заказ»")
                .showsNot("ничего не изменилось");
    }

    @Test
    void whatCanNoLongerPayWhatWasPlacedSaysThatTheOrderWaits() {
        OfferId wallet = new OfferId("wallet", north.company().id().toString());
        talk.opens(
                FlowNames.PAY,
                Facts.of(CommonSlots.ORDER, order)
                        .with(PayFlow.SEEN, Money.of("18595.20", "RUB"))
                        .with(PayFlow.FROM, wallet));
        talk.isAt(FlowNames.PAY, "confirm")
                .shows("Так оплатить уже нельзя")
                .shows("оформлен и ждёт оплаты")
                .offersNot("Списать")
                .offers("Другой способ");
    }

    @Test
    void whoeverLeavesAnOrderThatWasPaidMeanwhileIsToldSo() {
        shop.credit(north.company().id(), "40000.00", "RUB");
        pay().press("Со счёта");
        paying.fromWallet(north.member(Role.MANAGER), order, north.company().id(), Money.of("18595.20", "RUB"), aKey())
                .orElseThrow();
        talk.start("cancel").shows("уже оплачен: 18 595,20 ₽");
    }

    @Test
    void aPriceThatHoldsNoLongerIsNotSaidToHold() {
        clock.advanceDays(200);
        pay().shows("Сейчас оплатить не с чего")
                .shows("эта сегодняшняя")
                .showsNot("2026")
                .showsNot("Цена за ним");
        talk.start("cancel").shows("ждёт оплаты").showsNot("2026");
    }

    @Test
    void anActThatComesByItselfIsPromisedUntilItsLinesRun() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        purchases.completeRequisites(north);
        sending.set(north.owner(), north.company().id(), true).orElseThrow();
        provisioning.failNext(1);
        pay().press("Со счёта").shows("придёт сюда сам").press("Списать").shows("Акт придёт сюда сам, когда линии");
        activating.retry(order);
        talk.happens(Topics.of(order)).showsNot("когда линии").offersNot("Получить акт");
        giving.run();
        giving.run();
        assertThat(deliveries.documents()).hasSize(1);
    }

    @Test
    void aManagerIsNotPromisedAnActThatTheyMayNotHave() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        purchases.completeRequisites(north);
        sending.set(north.owner(), north.company().id(), true).orElseThrow();
        talk.as(north.member(Role.MANAGER)).start("help");
        pay().press("Со счёта").showsNot("придёт сюда сам").press("Списать").showsNot("Акт");
        giving.run();
        assertThat(deliveries.documents()).isEmpty();
    }

    @Test
    void whatIsCancelledMeanwhileIsSaidToBe() {
        shop.credit(north.company().id(), "40000.00", "RUB");
        pay();
        cancelling.cancel(north.member(Role.MANAGER), order).orElseThrow();
        talk.press("Со счёта")
                .shows("отменён. Ничего не спишется")
                .press("Посмотреть")
                .isAt(FlowNames.PAY, "cancelled");
    }

    @Test
    void aReceiptOfTwoLinesStaysInTheChat() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        pay().press("Со счёта").press("Списать").isAt(FlowNames.PAY, "done").isNew();
        String receipt = talk.above().replaceAll("[\\u00a0\\u202f]", " ");
        assertThat(receipt.lines()).hasSize(2);
        assertThat(receipt)
                .contains("оплачен")
                .contains("18 595,20 ₽ со счёта «")
                .contains("на 12 месяцев")
                .contains("до 26 ноября 2027");
        talk.home();
        assertThat(talk.above()).contains("оплачен");
    }

    @Test
    void linesThatTakeTheirTimeAreSaidToBeOnTheirWay() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        provisioning.failNext(1);
        pay().press("Со счёта").press("Списать").isAt(FlowNames.PAY, "done");
        talk.shows("линии подключаются")
                .offersNot("акт")
                .press("Проверить ещё раз")
                .shows("подключаются");
        activating.retry(order);
        assertThat(deliveries.happened()).containsExactly(Topics.of(order));
        talk.happens(Topics.of(order))
                .isEdited()
                .shows("оплачена до 26 ноября 2027")
                .offers("Получить акт");
    }

    @Test
    void moneyForLinesThatCanNoLongerBeHadIsSaidToBeBack() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        provisioning.failNext(1);
        pay().press("Со счёта").press("Списать").shows("линии подключаются");
        moves.leave(north.client());
        activating.retry(order);

        talk.redrawn()
                .isAt(FlowNames.PAY, "done")
                .shows("Вернули 18 595,20 ₽")
                .showsNot("подключаются")
                .offersNot("акт")
                .offersNot("К линиям клиента");
        pay().isAt(FlowNames.PAY, "done").shows("Вернули 18 595,20 ₽");
        talk.opens(
                        FlowNames.WALLET_HISTORY,
                        Facts.of(CommonSlots.COMPANY, north.company().id()))
                .shows("+18 595,20 ₽, возврат за заказ");
        talk.press("Заказ №").shows("Отменён, вернули 18 595,20 ₽").offersNot("К клиенту");
    }

    @Test
    void anOrderOfAClientWhoHasLeftIsNotOfferedToBePaid() {
        moves.leave(north.client());
        pay().shows("больше не ваш");
        talk.opens(FlowNames.ORDER, Facts.of(CommonSlots.ORDER, order))
                .shows("Не оплачен: клиент больше не ваш")
                .offersNot("Оплатить")
                .offersNot("К клиенту");
    }

    @Test
    void theActIsOneTapFromThePaidScreen() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        purchases.completeRequisites(north);
        pay().press("Со счёта").press("Списать").press("Получить акт").isAt(FlowNames.PAY, "act");
        talk.shows("Файл придёт в этот чат").press("К заказу").isAt(FlowNames.ORDER, "card");
    }

    @Test
    void anActThatLacksRequisitesLeadsToTheOrderWhereTheyCanBeGiven() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        pay().press("Со счёта").press("Списать").press("Получить акт").isAt(FlowNames.PAY, "done");
        talk.shows("нужны полные реквизиты").press("К заказу").isAt(FlowNames.ORDER, "card");
    }

    @Test
    void aManagerPaysAndIsNotOfferedTheAct() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        talk.as(north.member(Role.MANAGER)).start("help");
        pay().press("Со счёта").press("Списать").isAt(FlowNames.PAY, "done").offersNot("акт");
    }

    @Test
    void anAccountantDoesNotPay() {
        talk.as(north.member(Role.ACCOUNTANT)).start("help");
        pay().shows("из вашей команды").showsNot("К оплате");
    }

    @Test
    void anotherPartnersOrderIsNotFound() {
        SavedPartner south = fixtures.aPartner().withClient("Василёк").saved();
        talk.as(south.owner()).start("help");
        pay().shows("Не нашлось").showsNot("Ромашка");
    }

    private OrderId ordered(Line renewed) {
        return placing.renew(new RenewLines(north.owner(), List.of(renewed.id()), 12, aKey()))
                .orElseThrow()
                .id();
    }

    private Talk pay() {
        return talk.opens(FlowNames.PAY, Facts.of(CommonSlots.ORDER, order));
    }
}
