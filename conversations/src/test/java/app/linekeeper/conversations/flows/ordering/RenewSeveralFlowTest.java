package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class RenewSeveralFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    private SavedPartner north;
    private Line first;
    private Line second;
    private Line later;

    @BeforeEach
    void twoClientsWithLinesThatEndSoon() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withClient("Василёк")
                .withCompany("Север")
                .saved();
        first = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        second = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 27), Shop.TELEGRAM);
        later = shop.lineEnding(north.client(), LocalDate.of(2027, 5, 1));
        shop.lineEnding(north.clients().get(1), LocalDate.of(2026, 12, 1));
        talk.as(north.owner()).start("help");
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void anEndInAnotherYearHasItsYear() {
        SavedPartner south =
                fixtures.aPartner().withClient("Мак").withClient("Ирис").saved();
        shop.lineEnding(south.clients().get(0), LocalDate.of(2027, 1, 5));
        shop.lineEnding(south.clients().get(1), LocalDate.of(2026, 12, 28));
        clock.advanceDays(30);
        talk.as(south.owner()).start("help");
        talk.opens(FlowNames.RENEW_SEVERAL, Facts.none());
        talk.offers("Мак · 1 линия · 5 января 2027")
                .offers("Ирис · 1 линия · 28 декабря")
                .offersNot("2026");
    }

    @Test
    void theLinesOfAClientThatEndSoonAreRenewedInOneOrder() {
        shop.credit(north.company().id(), "50000.00", "RUB");
        talk.opens(FlowNames.RENEW_SEVERAL, Facts.none());
        talk.offers("Ромашка · 2 линии · 26 ноября").offers("Василёк · 1 линия · 1 декабря");
        talk.press("Ромашка").isAt(FlowNames.RENEW_SEVERAL, "term").press("1 месяц");
        talk.shows("Продление на 1 месяц: 2 линии")
                .shows(first.number() + " «Sales» до 26 декабря 2026: 1 937,00 ₽")
                .shows(second.number() + " «Sales» до 27 декабря 2026: 643,50 ₽")
                .shows("К оплате: 2 580,50 ₽");
        talk.press("Списать 2 580,50 ₽ · «Север»").isAt(FlowNames.PAY, "done");
        talk.shows("Линия " + first.number() + " «Sales» оплачена до 26 декабря 2026.")
                .shows("Линия " + second.number() + " «Sales» оплачена до 27 декабря 2026.");
    }

    @Test
    void aClientOfWhomNothingEndsSoonIsFoundByTypingAndSoIsALineToTick() {
        SavedPartner south = fixtures.aPartner()
                .withClient("Лютик")
                .withClient("Мак")
                .withClient("Ирис")
                .saved();
        shop.lineEnding(south.clients().get(0), LocalDate.of(2026, 11, 26));
        shop.lineEnding(south.clients().get(1), LocalDate.of(2026, 11, 27));
        Line far = shop.lineEnding(south.clients().get(2), LocalDate.of(2027, 5, 1));
        Line farther = shop.lineEnding(south.clients().get(2), LocalDate.of(2027, 6, 1));

        talk.as(south.owner()).start("help");
        talk.opens(FlowNames.RENEW_SEVERAL, Facts.none()).offersNot("Ирис");
        talk.types("ирис").sees("renew_several.found").press("Ирис").offers(far.number());
        talk.types(farther.number()).offersNot(far.number()).press(farther.number());
        talk.press("Убрать поиск").offers("☐ 🟢 " + far.number()).offers("☑ 🟢 " + farther.number());
    }

    @Test
    void anOrderLeftUnpaidWithOneOfTheLinesIsShown() {
        talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.LINE, first.id()));
        talk.press("1 месяц").press("Выбрать способ оплаты");
        ofClient().press("1 месяц").shows("с одной из этих линий ещё ждёт оплаты");
        talk.press("К заказу").isAt(FlowNames.ORDER, "card").back().sees("renew_several.quote");
    }

    @Test
    void everyRunningLineIsTickedAtOnceAndUntickedOneByOne() {
        others().press("Отметить все работающие").offers("Дальше · 3 линии");
        talk.press(later.number()).offers("Дальше · 2 линии").press("Дальше").back();
        talk.isAt(FlowNames.RENEW_SEVERAL, "lines").offers("☐ 🟢 " + later.number());
    }

    @Test
    void whereNoLineIsTickedThereIsNoWayOn() {
        others().offers("☑ 🟠 " + first.number()).offers("☐ 🟢 " + later.number());
        talk.press(first.number()).press(second.number()).offersNot("Дальше");
    }

    @Test
    void aLineThatIsOffIsSaidToRunFromTheDayOfPayment() {
        Line off = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 20));
        ofClient().press("1 месяц").showsNot("выключен");
        talk.press("Другие линии").press(off.number()).press("Дальше · 3 линии");
        talk.shows("1 линия сейчас выключена, её срок пойдёт со дня оплаты.");
    }

    @Test
    void otherLinesCanBeTickedFromTheQuote() {
        ofClient().press("1 месяц").press("Другие линии").press(second.number());
        talk.press("Дальше · 1 линия").shows("Продление на 1 месяц").shows("К оплате: 1 937,00 ₽");
    }

    @Test
    void theOnlyClientIsNotAskedFor() {
        SavedPartner south = fixtures.aPartner().withClient("Мак").saved();
        Line only = shop.lineEnding(south.client(), LocalDate.of(2026, 12, 1));
        talk.as(south.owner()).start("help");
        talk.opens(FlowNames.RENEW_SEVERAL, Facts.none())
                .shows("Клиент: Мак")
                .press("1 месяц")
                .shows(only.number());
    }

    @Test
    void whereNothingEndsSoonItIsSaid() {
        talk.as(fixtures.aPartner().saved().owner()).start("help");
        talk.opens(FlowNames.RENEW_SEVERAL, Facts.none()).shows("ни одна линия не закончится");
    }

    private Talk others() {
        return ofClient().press("Другие линии");
    }

    private Talk ofClient() {
        return talk.opens(
                FlowNames.RENEW_SEVERAL,
                Facts.of(CommonSlots.CLIENT, north.client().id()));
    }
}
