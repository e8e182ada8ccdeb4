package app.linekeeper.conversations.flows.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class LineFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    private SavedPartner north;
    private Line soon;
    private Line later;
    private Line off;

    @BeforeEach
    void aClientWithThreeLines() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withClient("Василёк")
                .with(Role.ACCOUNTANT)
                .saved();
        off = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 20));
        later = shop.lineEnding(north.client(), LocalDate.of(2027, 2, 1));
        soon = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        talk.as(north.owner()).start("help");
    }

    @Test
    void theLinesOfAClientAreMarkedAndTheMostUrgentComesFirst() {
        lines().shows("Клиент: Ромашка");
        assertThat(talk.labels())
                .startsWith(
                        "🟠 " + soon.number() + " «Sales» · 26 ноября",
                        "🟢 " + later.number() + " «Sales» · 1 февраля 2027",
                        "🔴 " + off.number() + " «Sales» · 20 ноября");
    }

    @Test
    void aLineHasACard() {
        lines().press(soon.number()).isAt(FlowNames.LINE, "card");
        talk.shows("Клиент: Ромашка")
                .shows("Каналы: WhatsApp, Telegram")
                .shows("🟠 Оплачена до 26 ноября 2026 (четверг) · осталось 3 дня");
        talk.back().isAt(FlowNames.LINES, "list");
    }

    @Test
    void aLineIsRenamedAndItsCardSaysSo() {
        lines().press(soon.number()).press("Переименовать").shows("Сейчас: «Sales»");
        talk.types("x".repeat(101)).isAt(FlowNames.RENAME_LINE, "name").shows("от 1 до 100 знаков");
        talk.types("Отдел <продаж>")
                .isAt(FlowNames.LINE, "card")
                .shows("«Отдел <продаж>»")
                .isNew();
    }

    @Test
    void aLineWithoutOrdersSaysSo() {
        lines().press(soon.number()).press("Заказы и документы").shows("заказов здесь ещё не было");
        talk.back().isAt(FlowNames.LINE, "card");
    }

    @Test
    void theOrdersOfALineAreListed() {
        lines().press(soon.number()).press("Продлить").press("1 месяц").press("Выбрать способ оплаты");
        talk.opens(FlowNames.LINE, Facts.of(CommonSlots.LINE, soon.id())).press("Заказы и документы");
        talk.offers("23.11.2026 · 1 937,00 ₽");
    }

    @Test
    void aClientWithoutLinesIsOfferedToBuyOne() {
        talk.opens(
                FlowNames.LINES,
                Facts.of(CommonSlots.CLIENT, north.clients().get(1).id()));
        talk.shows("Линий пока нет")
                .shows("Клиент: Василёк")
                .offersNot("Продлить")
                .offers("Купить линию");
    }

    @Test
    void anAccountantOnlyLooks() {
        talk.as(north.member(Role.ACCOUNTANT)).start("help");
        talk.opens(
                FlowNames.LINES,
                Facts.of(CommonSlots.CLIENT, north.clients().get(1).id()));
        talk.shows("Линий пока нет").showsNot("упить");
        lines().offersNot("Купить").offersNot("Продлить").press(soon.number()).offers("Заказы и документы");
        talk.opens(FlowNames.RENAME_LINE, Facts.of(CommonSlots.LINE, soon.id())).types("Другая");
        talk.shows("из вашей команды").isAt(FlowNames.RENAME_LINE, "name");
    }

    @Test
    void linesOfAnotherPartnerAreNotFound() {
        SavedPartner south = fixtures.aPartner().saved();
        talk.as(south.owner()).start("help");
        lines().shows("Не нашлось").showsNot("Ромашка");
        talk.opens(FlowNames.LINE, Facts.of(CommonSlots.LINE, soon.id()))
                .shows("Не нашлось")
                .showsNot("Ромашка");
    }

    private Talk lines() {
        return talk.opens(
                FlowNames.LINES, Facts.of(CommonSlots.CLIENT, north.client().id()));
    }
}
