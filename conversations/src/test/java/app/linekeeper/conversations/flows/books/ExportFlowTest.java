package app.linekeeper.conversations.flows.books;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.telling.ExportParcels;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.conversations.testing.Transcript;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.export.ExportKind;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConversationTest
class ExportFlowTest {

    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private ExportParcels parcels;

    @Autowired
    private KeepingTeam team;

    @Autowired
    private TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void inTheMiddleOfDecember() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("ООО «Север»")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
        purchases.completeRequisites(north);
        purchases.paid(north);
        clock.moveTo(Instant.parse("2026-12-15T09:00:00Z"));
        deliveries.forget();
        talk.as(north.member(Role.ACCOUNTANT));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aWorkbookOfTheChosenDaysComesIntoTheChat() {
        talk.start("balance").press("Выгрузка в Excel").press("Оплаты").press("Прошлый месяц");
        talk.isAt(FlowNames.EXPORT, "coming").shows("придёт");
        deliveries.arrive();
        talk.arrives("payments.xlsx").shows("Файл уже здесь").showsNot("придёт");

        assertThat(deliveries.messages())
                .singleElement()
                .satisfies(under -> assertThat(under.html())
                        .isEqualTo("<b>Оплаты</b>, 01.11.2026 – 30.11.2026\nВ файле 1 строка."));
        Opened.Enclosure opened = (Opened.Enclosure) open(Role.ACCOUNTANT, ExportKind.PAYMENTS);
        assertThat(opened.file().name()).isEqualTo("Оплаты 01.11.2026–30.11.2026.xlsx");
    }

    @Test
    void daysWithoutAnythingAreSaidToBeSo() {
        talk.opens(FlowNames.EXPORT, Facts.none()).press("Заказы").types("01.01.2026 – 31.01.2026");
        assertThat(deliveries.messages().get(0).html()).contains("За эти дни ничего нет.");
    }

    @Test
    void aManagerIsOfferedOrdersAndPaymentsOnly() {
        talk.as(north.member(Role.MANAGER)).start("balance").press("Выгрузка в Excel");
        talk.offers("Заказы").offers("Оплаты").offersNot("Бонусы").offersNot("Реестр актов");
    }

    @Test
    void whoeverWasRemovedMeanwhileGetsNothing() {
        team.remove(north.owner(), north.member(Role.ACCOUNTANT)).orElseThrow();
        assertThat(open(Role.ACCOUNTANT, ExportKind.PAYMENTS)).isInstanceOf(Opened.Nothing.class);
        assertThat(open(Role.MANAGER, ExportKind.BONUSES)).isInstanceOf(Opened.Nothing.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTranscriptReadsTheSameInEveryLanguage(Language language) {
        talk.in(language);
        Transcript.read("export").replay(talk);
        talk.isAt(FlowNames.EXPORT, "coming");
        assertThat(deliveries.messages()).hasSize(1);
    }

    private Opened open(Role role, ExportKind kind) {
        return parcels.open(
                ExportParcels.of(north.member(role), kind, NOVEMBER), new Receiver(new ChatKey(1, 1), Language.RU));
    }
}
