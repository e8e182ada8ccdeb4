package app.linekeeper.conversations.flows.clientpay;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.CardPayments;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.clientpay.LinkOffer;
import app.linekeeper.domain.clientpay.MadePayLink;
import app.linekeeper.domain.clientpay.MakingPayLink;
import app.linekeeper.domain.clientpay.PayByLink;
import app.linekeeper.domain.clientpay.PayingByLink;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.locales.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The client pays by a link, in the chat. */
@ConversationTest
class ClientPayFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CardPayments cards;

    @Autowired
    private MakingPayLink making;

    @Autowired
    private PayingByLink paying;

    @Autowired
    private CancellingOrder cancelling;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private ConsentingClient consenting;

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
        order = purchases.unpaid(north);
        talk.as(north.owner()).start("help");
        deliveries.forget();
    }

    @AfterEach
    void noCardsAnyMore() {
        cards.close();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPartnerMakesTheLinkAndTakesItBack(Language language) {
        talk.in(language);
        pay();
        Transcript.read("client_link").replay(talk);
        assertThat(making.of(north.owner(), order.id()).orElseThrow()).isEmpty();
    }

    @Test
    void theLinkIsHandedOnAsAPageAndAsATelegramLink() {
        MadePayLink made = made();
        talk.opens(FlowNames.CLIENT_LINK, Facts.of(CommonSlots.ORDER, order.id()))
                .shows(made.address().toString());
        assertThat(talk.button("Переслать").url()).contains("pay.example.test");
        assertThat(talk.button("Скопировать").copied()).isEqualTo(made.address().toString());
        assertThat(talk.button("Ссылка для Telegram").copied()).contains(made.token());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverHasTheLinkSeesTheOrderAtTheClientsPriceAndNothingElse(Language language) {
        MadePayLink made = made();
        talk.as(Fixtures.aTelegramId()).in(language);
        Transcript.read("client_pay").with("token", made.token()).replay(talk);
        talk.isAt(FlowNames.CLIENT_PAY, "order").showsNot("Север").showsNot("1 293");
        assertThat(talk.screen().rows().get(0).get(0).url())
                .isEqualTo(made.address().toString());
    }

    @Test
    void bothSidesHearThatTheClientHasPaid() {
        Guest speaker = Fixtures.aGuest();
        consenting
                .consent(
                        speaker,
                        inviting.toAccount(north.owner(), north.client().id())
                                .orElseThrow()
                                .id())
                .orElseThrow();
        MadePayLink made = made();
        talk.opens(FlowNames.CLIENT_LINK, Facts.of(CommonSlots.ORDER, order.id()));
        AttemptId attempt = begun(made);
        talk.redrawn().shows("Клиент платит прямо сейчас");
        cards.pay(attempt);
        talk.happens(Topics.of(order.id()))
                .shows("заказ № " + order.number() + " оплачен")
                .press("К заказу");
        talk.shows("картой, платил клиент");
        assertThat(wordsTo(north.owner()))
                .anyMatch(words -> words.contains("оплачен картой, платил клиент"))
                .anyMatch(words -> words.contains("Кешбэк 696,50"));
        assertThat(deliveries.wordsTo(speaker.telegramId())).anyMatch(words -> words.contains("Спасибо"));
    }

    @Test
    void moneyForACancelledOrderIsToldToGoBack() {
        MadePayLink made = made();
        AttemptId attempt = begun(made);
        cards.ask();
        cards.paySilently(attempt);
        cancelling.cancel(north.owner(), order.id()).orElseThrow();
        cards.ask();
        talk.as(Fixtures.aTelegramId()).start("start", made.token());
        talk.shows("Этот заказ отменён, платить не нужно.")
                .shows("Возвращаем их туда")
                .offersNot("Оплатить");
        assertThat(wordsTo(north.owner())).anyMatch(words -> words.contains("заказ уже отменён. Возвращаем деньги"));
    }

    @Test
    void aLinkThatWasTakenBackSaysSo() {
        MadePayLink made = made();
        making.withdraw(north.owner(), order.id()).orElseThrow();
        talk.as(Fixtures.aTelegramId()).start("start", made.token());
        talk.shows("Эту ссылку отозвали").showsNot("Ромашка").offersNot("Оплатить");
    }

    @Test
    void aTokenThatNobodySignedIsNone() {
        String forged = made().token().replaceFirst("^p.", "pA").replaceFirst(".$", "-");
        talk.as(Fixtures.aTelegramId()).start("start", forged);
        talk.shows("Эта ссылка не подходит").showsNot("Ромашка");
    }

    private MadePayLink made() {
        return making.make(north.owner(), order.id()).orElseThrow();
    }

    private AttemptId begun(MadePayLink made) {
        LinkOffer offer = new LinkOffer(TillGateway.ID, CardMethod.CARD);
        return paying.start(new PayByLink(
                        made.token(), offer, Money.of("1990.00", "RUB"), "anna@example.com", Language.RU, "form"))
                .orElseThrow();
    }

    private Talk pay() {
        return talk.opens(FlowNames.PAY, Facts.of(CommonSlots.ORDER, order.id()));
    }

    private List<String> wordsTo(MemberId member) {
        return deliveries.wordsTo(fixtures.guest(member).telegramId());
    }
}
