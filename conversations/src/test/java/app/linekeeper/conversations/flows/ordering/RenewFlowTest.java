package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class RenewFlowTest {

    private static final LocalDate IN_THREE_DAYS = LocalDate.of(2026, 11, 26);

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    private SavedPartner north;
    private Line line;

    @BeforeEach
    void aLineEndsInThreeDays() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("Север")
                .with(Role.ACCOUNTANT)
                .saved();
        line = shop.lineEnding(north.client(), IN_THREE_DAYS);
        talk.as(north.owner()).start("help");
    }

    @Test
    void oneLineIsRenewedAndPaidInThreeTapsFromItsCard() {
        shop.credit(north.company().id(), "20000.00", "RUB");

        card(line.id()).press("Продлить").sees("renew.term").shows("остал");
        talk.press("12 месяцев").sees("renew.quote").isEdited();
        talk.shows("Ромашка")
                .shows("WhatsApp: 12 мес. × 1 990,00 ₽")
                .shows("Telegram: 12 мес. × 990,00 ₽")
                .shows("По прайсу: 35 760,00 ₽")
                .shows("Скидка за срок 20 %: −7 152,00 ₽")
                .shows("Скидка партнёра 35 %: −10 012,80 ₽")
                .shows("К оплате: 18 595,20 ₽")
                .shows("Будет оплачена до 26 ноября 2027.")
                .shows("Спишем 18 595,20 ₽ со счёта «Север», останется 1 404,80 ₽.");
        talk.press("Списать 18 595,20 ₽ · «Север»").isAt(FlowNames.PAY, "done").offersNot("Назад");
        talk.shows("Линия " + line.number() + " «Sales» оплачена до 26 ноября 2027.")
                .shows("Со счёта «Север» списано 18 595,20 ₽.")
                .shows("Осталось 1 404,80 ₽.")
                .offers("Получить акт");
    }

    @Test
    void aLineThatDoesNotEndSoonIsFoundByItsNumberWhenRenewing() {
        Line far = shop.lineEnding(north.client(), LocalDate.of(2027, 11, 26));
        talk.start("renew").sees("renew.soon").offers(line.number()).offersNot(far.number());
        talk.types(far.number())
                .sees("renew.found")
                .shows("Найдено")
                .showsNot("закончатся")
                .offers(far.number())
                .offersNot(line.number());
        talk.press(far.number()).sees("renew.term");
        talk.back().press("Убрать поиск").offers(line.number()).offersNot(far.number());
    }

    @Test
    void theTermCanBeChosenAnew() {
        card(line.id())
                .press("Продлить")
                .press("12 месяцев")
                .press("Другой срок")
                .sees("renew.term");
        talk.press("1 месяц").shows("Telegram: 1 мес. × 990,00 ₽").showsNot("Скидка за срок");
        talk.shows("Будет оплачена до 26 декабря 2026.");
        talk.back().sees("renew.term").back().sees("renew.quote").shows("35 760,00 ₽");
    }

    @Test
    void anOrderLeftUnpaidIsShownBeforeAnotherOneIsPlaced() {
        shop.credit(north.company().id(), "20000.00", "RUB");
        card(line.id()).press("Продлить").press("12 месяцев").showsNot("ещё ждёт оплаты");
        talk.press("Другой способ").home();

        card(line.id()).press("Продлить").press("12 месяцев");
        talk.shows("на 18 595,20 ₽ с этой линией ещё ждёт оплаты")
                .press("К заказу")
                .press("Оплатить");
        talk.press("Со счёта").press("Списать 18 595,20 ₽").isAt(FlowNames.PAY, "done");

        card(line.id()).press("Продлить").sees("renew.quote").showsNot("ещё ждёт оплаты");
    }

    @Test
    void aLineThatIsOffRunsFromThePayment() {
        Line off = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 20));
        card(off.id()).shows("Выключена").press("Продлить").press("1 месяц");
        talk.shows("Линия сейчас выключена").shows("до 23 декабря 2026");
    }

    @Test
    void theCommandOffersWhatEndsSoon() {
        talk.start("renew")
                .sees("renew.soon")
                .press(line.number())
                .sees("renew.term")
                .shows("Ромашка");
    }

    @Test
    void aClientWithoutLinesIsToldSo() {
        SavedPartner south = fixtures.aPartner().withClient("Василёк").saved();
        talk.as(south.owner()).start("renew").sees("renew.none_soon");
        talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.CLIENT, south.client().id()));
        talk.sees("renew.no_lines").offers("Купить линию");
    }

    @Test
    void aChannelThatIsNoLongerSoldIsNamedWithAWayOut() {
        ChannelCode rare = shop.aChannelOfItsOwn();
        Line of = shop.lineEnding(north.client(), IN_THREE_DAYS, rare);
        shop.withdraw(rare);
        card(of.id()).press("Продлить").isAt(FlowNames.LINE, "card").shows("«" + rare + "»");
        talk.offers("Купить новую линию");
    }

    @Test
    void anotherPartnersLineIsNotFound() {
        SavedPartner south = fixtures.aPartner().withClient("Василёк").saved();
        talk.as(south.owner()).start("help");
        talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.LINE, line.id()));
        talk.shows("Не нашлось").showsNot("Ромашка");
    }

    @Test
    void anAccountantIsNotOfferedToRenewAndIsRefused() {
        talk.as(north.member(Role.ACCOUNTANT)).start("help");
        card(line.id()).offersNot("Продлить").offersNot("Переименовать");
        talk.opens(FlowNames.RENEW, Facts.of(CommonSlots.LINE, line.id()));
        talk.isAt(FlowNames.LINE, "card").shows("из вашей команды");
    }

    @Test
    void aPressOnAnOldScreenChangesNothing() {
        card(line.id()).press("Продлить");
        String old = talk.button("1 месяц").data();
        int message = talk.row().messageId();
        talk.press("12 месяцев");
        talk.pressData(old, message)
                .isHinted("common.stale")
                .sees("renew.quote")
                .shows("35 760,00 ₽");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theQuoteIsSaidInEveryLanguage(Language language) {
        talk.in(language);
        card(line.id());
        for (int button : new int[] {0, 2}) {
            talk.pressData(talk.buttons().get(button).data(), talk.row().messageId());
        }
        talk.sees("renew.quote").shows(language == Language.EN ? "18,595.20" : "18 595,20 ₽");
    }

    private Talk card(LineId id) {
        return talk.opens(FlowNames.LINE, Facts.of(CommonSlots.LINE, id));
    }
}
