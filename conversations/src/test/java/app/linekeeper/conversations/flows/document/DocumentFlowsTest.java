package app.linekeeper.conversations.flows.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class DocumentFlowsTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CancellingOrder cancelling;

    @Autowired
    private RequestingAct requesting;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithACompleteCompany() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withClient("Василёк")
                .withCompany("ООО «Север»")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        deliveries.forget();
        talk.as(north.owner());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void anActIsAskedForAndComesIntoTheChat() {
        Order order = purchases.paid(north);
        talk.start("documents").sees("documents.title").offers("🟢 Ноя · Север · акт · 1 293,50 ₽");
        talk.press("Ноя · Север").sees("order.card").shows("Клиент: Ромашка");
        talk.shows("1 месяц · WhatsApp · до 23 декабря 2026").shows("Оплачен 23 ноября 2026: 1 293,50 ₽ со счёта");
        talk.shows("По заказу можно получить акт").press("Получить акт").isAt(FlowNames.ORDER, "sent");
        Act act = requesting.request(north.owner(), order.id()).orElseThrow();
        talk.shows("Акт № " + act.number() + " готов").shows("придёт");
        deliveries.arrive();
        talk.arrives("act.pdf").isNew().shows("Файл уже здесь").showsNot("придёт");
        assertThat(deliveries.documents()).containsExactly(act.id());
        assertThat(files.of(act.id()).bytes()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void askedAgainTheSameActComesAgain() {
        Order order = purchases.paid(north);
        card(order).press("Получить акт").press("К заказу").shows("оформлен");
        talk.press("Прислать акт ещё раз").isAt(FlowNames.ORDER, "sent");
        assertThat(deliveries.documents()).hasSize(2);
        assertThat(deliveries.documents().get(0))
                .isEqualTo(deliveries.documents().get(1));
        talk.press("К документам").offers("📄 Ноя · Север · акт · 1 293,50 ₽");
    }

    @Test
    void twoTapsOnOneButtonBringOneFile() {
        card(purchases.paid(north));
        String button = talk.button("Получить акт").data();
        int message = talk.messages().size();
        talk.pressData(button, message).pressData(button, message).isHinted("common.stale");
        assertThat(deliveries.documents()).hasSize(1);
    }

    @Test
    void anOrderPaidWithBonusesNeverHasAnAct() {
        Order order = purchases.paidWithBonuses(north);
        talk.start("documents").offers("➖ Ноя · Ромашка · ");
        talk.press("➖ Ноя").shows("бонусами").shows("за бонусы акт не оформляется");
        talk.offersNot("Получить акт").offersNot("Оплатить");
    }

    @Test
    void anUnpaidOrderCanBePaidFromItsCard() {
        Order order = purchases.unpaid(north);
        card(order).shows("К оплате 1 293,50 ₽").shows("Заказ ещё не оплачен").offersNot("Получить акт");
        talk.press("Оплатить 1 293,50 ₽").isAt(FlowNames.PAY, "ways").back().isAt(FlowNames.ORDER, "card");
        clock.advanceDays(4);
        talk.redrawn().shows("Цена действовала до 26 ноября 2026");
    }

    @Test
    void anUnpaidOrderIsMarkedAsSuchEvenIfItsPriceHasLapsed() {
        purchases.unpaid(north);
        Order cancelled = purchases.unpaid(north);
        cancelling.cancel(north.owner(), cancelled.id()).orElseThrow();
        assertThat(listed(talk.start("documents").shows("⏳ ждёт оплаты"))).isEqualTo(1);
        talk.offers("⏳ Ноя · Ромашка · 1 293,50 ₽");
        clock.advanceDays(4);
        talk.redrawn().press("⏳ Ноя · Ромашка").offers("Оплатить");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMarkOfAnUnpaidOrderIsExplainedInEveryLanguage(Language language) {
        purchases.unpaid(north);
        talk.in(language).start("documents").shows("⏳").offers("⏳");
    }

    @Test
    void missingRequisitesLeadToTheirSheet() {
        SavedPartner south = fixtures.aPartner()
                .withClient("Мак")
                .withCompany("ООО «Юг»")
                .with(Role.MANAGER)
                .saved();
        Order order = purchases.paid(south);
        talk.as(south.owner());
        card(order).shows("нужны полные реквизиты компании «ООО „Юг“»").offersNot("Получить акт");
        talk.press("Заполнить реквизиты").isAt(FlowNames.REQUISITES, "sheet").types(Purchases.BLOCK);
        talk.press("Сохранить реквизиты").isAt(FlowNames.REQUISITES, "kept").press("К документам");
        talk.offers("🟢 Ноя · ");
    }

    @Test
    void ordersAreFoundByClientAndByNumber() {
        purchases.paid(north);
        Order second = purchases.paid(north);
        assertThat(listed(talk.start("documents").types("ромаш"))).isEqualTo(2);
        assertThat(listed(talk.types("№ " + second.number()))).isEqualTo(1);
        talk.press("🟢 Ноя").shows("Заказ № " + second.number()).back();
        talk.types("василёк").shows("ничего не нашлось").offersNot("Ноя");
        assertThat(listed(talk.press("Убрать поиск"))).isEqualTo(2);
    }

    @Test
    void anOrderIsFoundByTheNumberOfItsLine() {
        Order order = purchases.paid(north);
        card(order);
        String line = talk.text().replaceAll("(?s).*Линия ([0-9]+) .*", "$1");
        talk.start("documents").types(line).press("🟢 Ноя").shows("Заказ № " + order.number());
    }

    private static long listed(Talk talk) {
        return talk.labels().stream().filter(label -> label.contains("Ноя")).count();
    }

    @Test
    void theDocumentsOfOneClientAreListedAlone() {
        purchases.paid(north);
        documentsOf(0).sees("documents.of_client").shows("Клиент: Ромашка").offers("🟢 Ноя");
        documentsOf(1).sees("documents.none_of_client").showsNot("сверху").offersNot("Ноя");
    }

    @Test
    void aNewPartnerIsToldWhenThereWillBeActs() {
        talk.start("documents").sees("documents.none");
    }

    @Test
    void aManagerTakesNoDocumentsButSeesTheOrder() {
        Order order = purchases.paid(north);
        talk.as(north.member(Role.MANAGER)).start("documents").shows("из вашей команды");
        card(order).shows("Оплачен").showsNot("акт").offersNot("Получить акт");
    }

    @Test
    void anAccountantTakesTheActAndIsNotOfferedToPay() {
        talk.as(north.member(Role.ACCOUNTANT));
        card(purchases.unpaid(north)).offersNot("Оплатить");
        card(purchases.paid(north)).press("Получить акт").isAt(FlowNames.ORDER, "sent");
    }

    @Test
    void anotherPartnersOrderIsNotFound() {
        Order order = purchases.paid(north);
        SavedPartner south = fixtures.aPartner().withClient("Мак").saved();
        talk.as(south.owner()).start("documents");
        card(order).shows("Не нашлось").showsNot("Ромашка");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTranscriptReadsTheSameInEveryLanguage(Language language) {
        Order order = purchases.paid(north);
        talk.in(language);
        Transcript.read("documents").with("order", order.number()).replay(talk);
        talk.isAt(FlowNames.ORDER, "sent");
        assertThat(deliveries.documents()).hasSize(1);
    }

    private Talk card(Order order) {
        return talk.opens(FlowNames.ORDER, Facts.of(CommonSlots.ORDER, order.id()));
    }

    private Talk documentsOf(int client) {
        return talk.opens(
                FlowNames.DOCUMENTS,
                Facts.of(CommonSlots.CLIENT, north.clients().get(client).id()));
    }
}
