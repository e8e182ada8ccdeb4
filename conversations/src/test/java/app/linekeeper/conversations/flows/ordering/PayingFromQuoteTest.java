package app.linekeeper.conversations.flows.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The press that pays from a quote does what its person has seen, or nothing. */
@ConversationTest
class PayingFromQuoteTest {

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
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Line line;

    @BeforeEach
    void aLineEndsInThreeDays() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .saved();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), Shop.WHATSAPP);
        talk.as(north.owner()).start("help");
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void nothingIsPlacedUntilItIsPaid() {
        shop.credit(north.company().id(), "5000.00", "RUB");
        quote().offers("Списать 1 293,50 ₽ · «Север»").back();
        assertThat(orders()).isZero();
        talk.press("1 месяц").press("Списать").isAt(FlowNames.PAY, "done").offersNot("Назад");
        assertThat(orders()).isOne();
    }

    @Test
    void whatWasPaidWithOnePressStaysInTheChat() {
        shop.credit(north.company().id(), "5000.00", "RUB");
        quote().press("Списать").isNew();
        assertThat(talk.above().replaceAll("[\\u00a0\\u202f]", " "))
                .contains("оплачен", "Север", "Ромашка", "26 декабря 2026");
    }

    @Test
    void twoPressesPayOnce() {
        shop.credit(north.company().id(), "5000.00", "RUB");
        quote();
        String data = talk.button("Списать").data();
        int message = talk.row().messageId();
        talk.pressData(data, message).isAt(FlowNames.PAY, "done");
        talk.pressData(data, message).isHinted("common.stale").shows("Осталось 3 706,50 ₽");
        assertThat(orders()).isOne();
    }

    @Test
    void noOtherWalletPaysThanTheOneThatWasSeen() {
        SavedPartner south = fixtures.aPartner()
                .official()
                .withClient("Мак")
                .withCompany("Юг")
                .saved();
        Line of = shop.lineEnding(south.client(), LocalDate.of(2026, 11, 26), Shop.WHATSAPP);
        shop.credit(south.company().id(), "5000.00", "RUB");
        talk.as(south.owner()).start("help");
        quote(of).offers("«Юг»");
        shop.credit(shop.aCompanyOf(south.id(), "RUB"), "9000.00", "RUB");
        talk.press("Списать")
                .isHinted("common.stale")
                .isAt(FlowNames.RENEW, "quote")
                .offers("Выбрать способ оплаты");
    }

    @Test
    void aPriceThatChangedSinceItWasSeenIsAgreedToBeforeAnythingIsPaid() {
        ChannelCode own = shop.aChannelOfItsOwn();
        Line of = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), own);
        shop.credit(north.company().id(), "5000.00", "RUB");
        quote(of).offers("Списать 325,00 ₽");
        shop.price(Region.RUSSIA, own, "600.00", "RUB", LocalDate.of(2026, 11, 23));
        talk.press("Списать").isHinted("common.stale").shows("Цена обновилась: была 325,00 ₽, теперь 390,00 ₽");
        talk.offersNot("Списать").press("Согласиться на 390,00 ₽").press("Списать 390,00 ₽");
        talk.isAt(FlowNames.PAY, "done");
    }

    @Test
    void whereNoWalletCoversItTheInvoiceIsFirst() {
        purchases.completeRequisites(north);
        quote().offersNot("Списать").press("Счёт на «Север» · 1 293,50 ₽");
        talk.isAt(FlowNames.PAY, "confirm").shows("Счёт на 1 293,50 ₽").press("Выставить счёт на 1 293,50 ₽");
        talk.isAt(FlowNames.INVOICE, "card");
    }

    @Test
    void whereNothingCoversItTheWaysAreShown() {
        quote().offersNot("Списать").press("Выбрать способ оплаты").isAt(FlowNames.PAY, "ways");
    }

    @Test
    void whatWasRenewedLastDecidesForWhichTerm() {
        Line second = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 25), Shop.WHATSAPP);
        renewed(line, 12);
        clock.advanceDays(1);
        renewed(second, 6);
        shop.credit(north.company().id(), "90000.00", "RUB");
        talk.opens(
                FlowNames.RENEW_SEVERAL,
                Facts.of(CommonSlots.CLIENT, north.client().id())
                        .with(CommonSlots.LINES, List.of(line.id(), second.id())));
        talk.shows("Продление на 6 месяцев: 2 линии").press("Другой срок").press("1 месяц");
        talk.shows("Продление на 1 месяц: 2 линии");
    }

    @Test
    void aTermThatAFormerPartnerPaidIsNotToldToTheNextOne() {
        renewed(line, 12);
        SavedPartner south = fixtures.aPartner().saved();
        jdbc.sql("update client_account set partner = ? where id = ?")
                .params(south.id().value(), north.client().id().value())
                .update();
        jdbc.sql("update line set partner = ? where id = ?")
                .params(south.id().value(), line.id().value())
                .update();
        talk.as(south.owner()).start("help");
        talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.LINE, line.id())).isAt(FlowNames.RENEW, "term");
    }

    @Test
    void aTermThatIsNoLongerOfferedIsAskedFor() {
        renewed(line, 6);
        jdbc.sql("update order_line set months = 5 where line_id = ?")
                .param(line.id().value())
                .update();
        talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.LINE, line.id())).isAt(FlowNames.RENEW, "term");
    }

    private void renewed(Line of, int months) {
        Order order = placing.renew(new RenewLines(north.owner(), List.of(of.id()), months, Shop.aKey()))
                .orElseThrow();
        Money sum = order.total(PriceBasis.PARTNER_PAYS);
        shop.credit(north.company().id(), sum.toString().split(" ")[0], "RUB");
        paying.fromWallet(north.owner(), order.id(), north.company().id(), sum, Shop.aKey())
                .orElseThrow();
    }

    private long orders() {
        return jdbc.sql("select count(*) from line_order where partner = ?")
                .param(north.id().value())
                .query(Long.class)
                .single();
    }

    private Talk quote() {
        return quote(line);
    }

    private Talk quote(Line of) {
        return talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.LINE, of.id())).press("1 месяц");
    }
}
