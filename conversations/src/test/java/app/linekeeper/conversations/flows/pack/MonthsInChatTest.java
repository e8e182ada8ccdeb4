package app.linekeeper.conversations.flows.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.testing.ConversationTest;
import app.linekeeper.conversations.testing.Purchases;
import app.linekeeper.conversations.testing.RememberedDeliveries;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.pack.ClosingMonths;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told, and chosen, of months that are over. */
@ConversationTest
class MonthsInChatTest {

    @Autowired
    private Talk talk;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Purchases purchases;

    @Autowired
    private RequestingAct requesting;

    @Autowired
    private ClosingMonths closing;

    @Autowired
    private RememberedDeliveries deliveries;

    @Autowired
    private TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void anAccountant() {
        north = fixtures.aPartner()
                .official()
                .withClient("Ромашка")
                .withCompany("ООО «Север»")
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
    void onTheFirstWhoeverKeepsTheBooksIsToldOfTheMonthAndLedToItsPack() {
        requesting.request(north.owner(), purchases.paid(north).id()).orElseThrow();
        purchases.paid(north);
        clock.moveTo(Instant.parse("2026-12-01T09:00:00Z"));
        closing.all();

        List<Screen> told = deliveries.screensTo(
                fixtures.guest(north.member(Role.ACCOUNTANT)).telegramId());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).html()).contains("Ноябрь 2026", "Оформлен 1 акт на 1 293,50 ₽", "Ещё 1 акт оформим");
        talk.pressData(told.get(0).rows().get(0).get(0).data(), 99)
                .isAt(FlowNames.PACK, "pack")
                .shows("Ноябрь 2026");
    }

    @Test
    void actsOfACompanyAreSentToWhomTheTeamChooses() {
        talk.start("menu").press("Акты за период").press("Присылать 1-го числа");
        talk.isAt(FlowNames.PACK_MONTHLY, "companies").press("ООО «Север»").shows("Кому присылать акты");
        String name = talk.labels().get(0);
        talk.press(name).isAt(FlowNames.PACK_MONTHLY, "companies").offers("🔔 ООО «Север» · " + name);
        talk.press("ООО «Север»").press("Больше не присылать").offersNot("🔔");
    }

    @Test
    void aManagerIsNotOfferedThat() {
        SavedPartner south =
                fixtures.aPartner().withCompany("ООО «Юг»").with(Role.MANAGER).saved();
        talk.as(south.member(Role.MANAGER)).start("menu").offersNot("Акты за период");
        talk.opens(FlowNames.PACK_MONTHLY, Facts.none());
        assertThat(talk.row().flow()).isNotEqualTo(FlowNames.PACK_MONTHLY);
    }
}
