package app.linekeeper.conversations.flows.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.document.wish.GivingWishedActs;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dialogues that a manager can read, in every language. */
@ConversationTest
class OrderingTranscriptsTest {

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
    private RememberedDeliveries deliveries;

    @Autowired
    private GivingWishedActs giving;

    @Autowired
    private TestClock clock;

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLineIsRenewed(Language language) {
        SavedPartner north = north();
        shop.credit(north.company().id(), "20000.00", "RUB");
        shop.giveBonuses(north.id(), "3250.00", "RUB");
        String number =
                shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26)).number();
        talk.as(north.owner()).in(language);
        Transcript.read("renew").with("line", number).replay(talk);
        talk.isAt(FlowNames.PAY, "done");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void linesAreBought(Language language) {
        SavedPartner north = north();
        shop.giveBonuses(north.id(), "10000.00", "RUB");
        talk.as(north.owner()).in(language).start("help");
        talk.opens(FlowNames.BUY, Facts.of(CommonSlots.CLIENT, north.client().id()));
        Transcript.read("buy").replay(talk);
        talk.isAt(FlowNames.PAY, "done");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsRenewedAndForHowLongCanBeTyped(Language language) {
        SavedPartner north = north();
        String number =
                shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26)).number();
        talk.as(north.owner()).in(language);
        Transcript.read("renew_typed")
                .with("line", number)
                .with("spaced", number.replaceAll("(\\d)(?=(\\d{3})+$)", "$1 "))
                .replay(talk);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatEndsSoonForOneClientIsPaidInThreePressesFromTheMenuAndTheActIsOneMore(Language language) {
        SavedPartner north = twoClients();
        pays(north, boughtFor(north, 6));
        shop.lineEnding(north.clients().get(1), LocalDate.of(2027, 5, 27));
        clock.advanceDays(175);
        talk.as(north.owner()).in(language);
        Transcript.read("renew_soon").replay(talk);
        talk.isAt(FlowNames.PAY, "act");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasNeverPaidHereIsRenewedInFourPressesFromTheMenuAndTheActIsOneMore(Language language) {
        SavedPartner north = twoClients();
        shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), Shop.WHATSAPP);
        talk.as(north.owner()).in(language);
        Transcript.read("renew_first_time").replay(talk);
        talk.isAt(FlowNames.PAY, "act");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneLineForAKnownClientIsBoughtInSixPressesFromTheMenuAndTheActIsOneMore(Language language) {
        SavedPartner north = twoClients();
        talk.as(north.owner()).in(language);
        Transcript.read("buy_one").replay(talk);
        talk.isAt(FlowNames.PAY, "act");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneMoreLineForAClientWhoPaidBeforeIsBoughtInFivePressesFromTheMenu(Language language) {
        SavedPartner north = twoClients();
        pays(north, boughtFor(north, 1));
        talk.as(north.owner()).in(language);
        Transcript.read("buy_again").replay(talk);
        talk.isAt(FlowNames.PAY, "act");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverCancelsOnTheWayToAPaymentIsToldWhatIsSo(Language language) {
        SavedPartner north = twoClients();
        talk.as(north.owner()).in(language);
        Transcript.read("leaving_payment").replay(talk);
        talk.isAt(FlowNames.MENU, "menu");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereACompanySendsItsActsTheActComesWithThePressThatPays(Language language) {
        SavedPartner north = twoClients();
        deliveries.forget();
        talk.as(north.owner()).in(language);
        Transcript.read("act_by_itself").replay(talk);
        talk.isAt(FlowNames.PAY, "done");
        assertThat(talk.labels()).doesNotContain("Получить акт", "Get the act", "Акт алу");
        giving.run();
        assertThat(deliveries.documents()).hasSize(1);
    }

    /** One of them with a line that ends soon, and a company with 20,000 roubles and complete requisites. */
    private SavedPartner twoClients() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withClient("Василёк")
                .withCompany("Север")
                .saved();
        purchases.completeRequisites(north);
        shop.lineEnding(north.clients().get(1), LocalDate.of(2026, 11, 27));
        shop.credit(north.company().id(), "20000.00", "RUB");
        return north;
    }

    private Order boughtFor(SavedPartner north, int months) {
        return placing.buy(new BuyLines(
                        north.owner(), north.client().id(), List.of(Shop.WHATSAPP), months, 1, Shop.aKey()))
                .orElseThrow();
    }

    private void pays(SavedPartner north, Order order) {
        Money sum = order.total(PriceBasis.PARTNER_PAYS);
        shop.credit(north.company().id(), sum.toString().split(" ")[0], "RUB");
        paying.fromWallet(north.owner(), order.id(), north.company().id(), sum, Shop.aKey())
                .orElseThrow();
    }

    private SavedPartner north() {
        return fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
    }
}
