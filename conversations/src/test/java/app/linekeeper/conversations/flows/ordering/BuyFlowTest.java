package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class BuyFlowTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    private SavedPartner north;

    @BeforeEach
    void aClientWithoutLines() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .with(Role.ACCOUNTANT)
                .saved();
        talk.as(north.owner()).start("help");
    }

    @Test
    void aLineWithTwoChannelsIsBoughtForAKnownClientInFiveTaps() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        buy().shows("Ромашка").press("WhatsApp · 1 990,00 ₽");
        talk.press("Telegram · 990,00 ₽").press("Дальше · 2 канала").sees("buy.term");
        talk.press("12 месяцев · −20 % · 18 595,20 ₽").sees("quote.rows");
        talk.shows("1 новая линия на 12 месяцев").shows("К оплате: 18 595,20 ₽");
        talk.shows("Будет оплачена до 23 ноября 2027, если оплатить сегодня.");
        talk.shows("Спишем 18 595,20 ₽ со счёта «Север», останется 1 404,80 ₽.");
        talk.press("Списать 18 595,20 ₽ · «Север»");
        talk.isAt(FlowNames.PAY, "done").shows("оплачена до 23 ноября 2027").shows("«WhatsApp, Telegram»");
    }

    @Test
    void theQuantityIsChosenOrTyped() {
        buy().press("Telegram").press("Дальше · 1 канал").press("1 месяц");
        talk.press("Другое количество").press("3").shows("3 новые линии");
        talk.shows("Telegram: 3 линии × 1 мес. × 990,00 ₽")
                .shows("По прайсу: 2 970,00 ₽")
                .shows("К оплате: 1 930,50 ₽");
        talk.press("Другое количество").types("много").shows("Нужно целое число от 1 до 100");
        talk.types("7").shows("7 новых линий").shows("Каждая будет оплачена");
        talk.press("Другой срок").offers("6 месяцев · −10 % · 24 324,30 ₽");
    }

    @Test
    void whoeverComesBackFromTheWaysToPayIsToldThatTheOrderWaitsAlready() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        buy().press("Telegram").press("Дальше · 1 канал").press("1 месяц").showsNot("Такой же заказ");
        talk.press("Другой способ").shows("оформлен и ждёт оплаты").back();
        talk.shows("Такой же заказ").shows("на 643,50 ₽ ещё ждёт оплаты").offersNot("Списать");
        talk.press("К заказу №").press("Оплатить 643,50 ₽").press("Со счёта «Север»");
        talk.press("Списать 643,50 ₽").isAt(FlowNames.PAY, "done");
        buy().press("Telegram")
                .press("Дальше · 1 канал")
                .showsNot("Такой же заказ")
                .offers("Списать 643,50 ₽");
    }

    @Test
    void aChannelWithdrawnMeanwhileIsSaidToBe() {
        ChannelCode own = shop.aChannelOfItsOwn();
        buy();
        while (talk.labels().stream().noneMatch(label -> label.contains(own.value()))) {
            talk.press("›");
        }
        talk.press(own.value()).press("Дальше");
        shop.withdraw(own);
        talk.press("1 месяц").shows("«" + own + "» больше не продаётся");
    }

    @Test
    void whereThereAreNoPricesNothingCanBeBought() {
        SavedPartner far =
                fixtures.aPartner().in(Region.WORLD).withClient("Rose").saved();
        talk.as(far.owner()).start("help");
        talk.opens(FlowNames.BUY, Facts.of(CommonSlots.CLIENT, far.client().id()));
        talk.shows("пока нет цен").isAt("help", "help");
    }

    @Test
    void anAccountantDoesNotBuy() {
        talk.as(north.member(Role.ACCOUNTANT)).start("help");
        buy().shows("из вашей команды");
        for (String command : List.of("buy", "renew")) {
            talk.start("menu").start(command).isAt("menu", "menu").shows("из вашей команды");
        }
    }

    @Test
    void clientsOfOthersAreNotFound() {
        talk.as(fixtures.aPartner().saved().owner()).start("help");
        buy().shows("Не нашлось").showsNot("Ромашка");
    }

    private Talk buy() {
        return talk.opens(
                FlowNames.BUY, Facts.of(CommonSlots.CLIENT, north.client().id()));
    }
}
