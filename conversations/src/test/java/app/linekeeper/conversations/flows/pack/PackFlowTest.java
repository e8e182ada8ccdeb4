package app.linekeeper.conversations.flows.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.pack.PackAsked;
import app.linekeeper.domain.pack.PackId;
import app.linekeeper.domain.pack.Packing;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ConversationTest
@RecordApplicationEvents
class PackFlowTest {

    private static final Instant DECEMBER = Instant.parse("2026-12-01T09:00:00Z");

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private Requisited requisited;

    @Autowired
    private RequestingAct requesting;

    @Autowired
    private Packing packing;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private SavedPartner north;

    @BeforeEach
    void anAccountant() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("ООО «Север»")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        deliveries.forget();
        talk.as(north.member(Role.ACCOUNTANT));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void thePastMonthOfEverybodyIsOnePressAway() {
        purchases.paid(north);
        requesting.request(north.owner(), purchases.paid(north).id()).orElseThrow();
        clock.moveTo(DECEMBER);

        talk.start("documents").press("Все акты за период").isAt(FlowNames.PACK, "pack");
        talk.shows("Ноябрь 2026").shows("Все клиенты и компании").press("Собрать ZIP");
        talk.isAt(FlowNames.PACK, "making").shows("Скоро начнём собирать");
        made();
        talk.redrawn().shows("Готово: ").shows("Файлы приходят в этот чат");
        deliveries.arrive();
        talk.arrives("acts.zip").shows("Файлы уже здесь").showsNot("приходят");
        assertThat(deliveries.messages()).hasSize(1);
        assertThat(deliveries.messages().get(0).html())
                .contains("Акты в ZIP", "Ноябрь 2026", "Все клиенты и компании", "₽");
    }

    @Test
    void severalFormsComeEachInAFileOfItsOwn() {
        requesting.request(north.owner(), purchases.paid(north).id()).orElseThrow();
        talk.opens(FlowNames.PACK, Facts.none())
                .press("Другие дни")
                .press("Ноябрь 2026")
                .press("Несколько сразу");
        talk.press("ZIP: каждый акт")
                .press("Реестр в Excel")
                .press("Собрать · 2")
                .isAt(FlowNames.PACK, "making");
        made();

        assertThat(deliveries.messages().stream().map(Screen::html).toList())
                .anyMatch(words -> words.contains("Акты в ZIP"))
                .anyMatch(words -> words.contains("Реестр актов"))
                .hasSize(2);
    }

    @Test
    void anyDaysCanBeTyped() {
        talk.opens(FlowNames.PACK, Facts.none())
                .press("Другие дни")
                .types("осень")
                .shows("Не получилось понять");
        talk.types("01.11.2026–15.11.2026").isAt(FlowNames.PACK, "pack").shows("01.11.2026 – 15.11.2026");
        talk.press("Собрать ZIP");
        made();
        talk.redrawn().shows("За эти дни актов нет");
        assertThat(deliveries.messages().get(0).html()).contains("За эти дни актов нет");
    }

    @Test
    void oneClientOrOneCompanyCanBeChosen() {
        talk.opens(FlowNames.PACK, Facts.of(CommonSlots.CLIENT, north.client().id()))
                .shows("Клиент: Ромашка")
                .press("Одна компания")
                .press("ООО «Север»")
                .shows("Компания: ООО «Север»")
                .press("Все клиенты и компании")
                .showsNot("ООО «Север»")
                .press("Один клиент")
                .press("Ромашка")
                .isAt(FlowNames.PACK, "pack")
                .shows("Клиент: Ромашка");
    }

    @Test
    void wantingRequisitesAreNamedWithTheWayToFillThem() {
        purchases.paid(north);
        requisited.incomplete(north.company().id());
        talk.opens(FlowNames.PACK, Facts.none())
                .press("Другие дни")
                .press("Ноябрь 2026")
                .press("Собрать ZIP");
        made();

        talk.redrawn()
                .shows("«ООО „Север“»: реквизиты не заполнены, без акта 1 заказ")
                .press("Заполнить реквизиты");
        assertThat(talk.row().flow()).isEqualTo(FlowNames.REQUISITES);
        Screen told = deliveries.messages().get(0);
        Button button = told.rows().get(0).get(0);
        talk.pressData(button.data(), 99);
        assertThat(talk.row().flow()).isEqualTo(FlowNames.REQUISITES);
    }

    @Test
    void aScreenThatWaitsIsDrawnAnewWhenThePackIsThere() {
        talk.opens(FlowNames.PACK, Facts.none()).press("Собрать ZIP");
        PackId pack = made();

        assertThat(deliveries.happened()).contains(Topics.of(pack));
    }

    @Test
    void aManagerIsToldThatOthersTakeDocuments() {
        talk.as(north.member(Role.MANAGER)).opens(FlowNames.PACK, Facts.none());
        assertThat(talk.row().flow()).isNotEqualTo(FlowNames.PACK);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPackReadsAloudInEveryLanguage(Language language) {
        purchases.paid(north);
        clock.moveTo(DECEMBER);
        Transcript.read("pack").replay(talk.in(language));
        made();
        assertThat(talk.redrawn().text()).doesNotContain("{");
        assertThat(Transcript.end(talk.row())).startsWith("pack.making ");
    }

    private PackId made() {
        PackId pack = events.stream(PackAsked.class)
                .reduce((first, next) -> next)
                .orElseThrow()
                .pack();
        packing.make(pack);
        return pack;
    }
}
