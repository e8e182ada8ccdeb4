package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.LoggedErrors;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.ShownScreens;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two people of one team do something to one thing at the same moment, a hundred times over. */
@Tag("database")
@Tag("rounds")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoAtOnceTest {

    private static final int ROUNDS = 100;
    private static final long OWNER = 7_000;
    private static final long SECOND_OWNER = 7_001;
    private static final long COLLEAGUE = 7_002;

    private SandboxBotApi telegram;
    private DemoApplication linekeeper;
    private NewTeam team;
    private Thumb one;
    private Thumb other;
    private LoggedErrors errors;
    private ShownScreens screens;

    @BeforeAll
    void aTeamWithTwoOwners() throws Exception {
        telegram = SandboxBotApi.start();
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram);
        team = NewTeam.of(linekeeper, OWNER)
                .withWallet("1000000.00")
                .withClient(Buyer.CLIENT)
                .member(SECOND_OWNER, Role.OWNER);
        one = new Thumb(telegram.person(OWNER));
        other = new Thumb(telegram.person(SECOND_OWNER));
    }

    @AfterAll
    void close() {
        linekeeper.close();
        telegram.close();
    }

    @BeforeEach
    void look() {
        errors = new LoggedErrors();
        screens = new ShownScreens(telegram.bot());
    }

    @AfterEach
    void nobodyGotAnError() {
        errors.close();
        assertThat(errors.all()).isEmpty();
        assertThat(screens.with("назовите поддержке код")).isEmpty();
        assertThat(screens.spoilt()).isEmpty();
        linekeeper.books().balance();
    }

    @Test
    void ofTwoWhoPayOneOrderOnePaysAndTheOtherSeesThatItIsPaidAndByWhom() {
        for (int round = 1; round <= ROUNDS; round++) {
            long paid = linekeeper.books().paidOrders();
            place();
            both(thumb -> thumb.says("/menu").does("pay").does("pay").taps("Со счёта "));
            both(thumb -> thumb.taps("Списать"));
            assertThat(linekeeper.books().paidOrders()).isEqualTo(paid + 1);
            assertThat(Stream.of(one, other).filter(thumb -> thumb.screen().contains("Готово.")))
                    .hasSize(1);
            Thumb late = one.screen().contains("Готово.") ? other : one;
            late.sees("уже оплачен").sees("Кто платил: Участник " + (late == one ? SECOND_OWNER : OWNER));
        }
    }

    @Test
    void ofTwoWhoChangeOneClientBothAreKept() {
        for (int round = 1; round <= ROUNDS; round++) {
            String name = "Клиент " + round;
            String email = "client" + round + "@example.com";
            both(thumb -> thumb.says("/clients").does("pick"));
            both(thumb -> thumb.does(thumb == one ? "rename" : "contacts"));
            both(thumb -> thumb.says(thumb == one ? name : email));
            assertThat(client().name()).isEqualTo(name);
            assertThat(client().email()).hasToString(email);
        }
    }

    @Test
    void ofTwoOwnersOneChangesTheRoleOfWhomTheOtherRemoves() {
        for (int round = 1; round <= ROUNDS; round++) {
            team.member(COLLEAGUE, Role.MANAGER);
            both(thumb -> thumb.says("/menu").does("team").taps("Участник " + COLLEAGUE));
            both(thumb -> thumb.does(thumb == one ? "role" : "remove"));
            both(thumb -> thumb.taps(thumb == one ? "Бухгалтер" : "Убрать"));
            assertThat(linekeeper
                            .get(KeepingTeam.class)
                            .list(team.owner().member())
                            .orElseThrow())
                    .hasSize(2);
        }
    }

    @Test
    void ofTwoWhoFillInOneSheetOfRequisitesBothAreKept() {
        for (int round = 1; round <= ROUNDS; round++) {
            String address = "115000, г. Москва, ул. Пробная, д. 1-" + round;
            String signatory =
                    "Пробный " + "АБВГДЕЖЗИК".charAt(round % 10) + ". " + "ЛМНОПРСТУФ".charAt(round / 10 % 10) + ".";
            both(thumb -> thumb.says("/menu").does("companies").does("pick").does("requisites"));
            both(thumb -> thumb.says(thumb == one ? "Адрес: " + address : "Подписант: " + signatory));
            both(thumb -> thumb.does("keep"));
            assertThat(company().requisites().address()).isEqualTo(address);
            assertThat(company().requisites().signatory()).isEqualTo(signatory);
        }
    }

    private void both(Consumer<Thumb> deed) {
        AtOnce.all(List.of(one, other), deed);
    }

    private void place() {
        linekeeper
                .get(PlacingOrder.class)
                .buy(new BuyLines(
                        team.owner().member(),
                        client().id(),
                        List.of(new ChannelCode("whatsapp")),
                        1,
                        1,
                        new IdempotencyKey("test:" + UUID.randomUUID())))
                .orElseThrow();
    }

    private ClientAccount client() {
        FindingClients finding = linekeeper.get(FindingClients.class);
        MemberId owner = team.owner().member();
        return finding.open(
                        owner,
                        finding.page(owner, "", 0).orElseThrow().rows().get(0).id())
                .orElseThrow();
    }

    private Company company() {
        KeepingCompanies companies = linekeeper.get(KeepingCompanies.class);
        MemberId owner = team.owner().member();
        return companies
                .find(owner, companies.list(owner).orElseThrow().get(0).id())
                .orElseThrow();
    }
}
