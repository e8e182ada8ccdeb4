package app.linekeeper.domain.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.CreatingClient;
import app.linekeeper.domain.client.NewClient;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.PaidOrders;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A member types something and finds it among what is theirs. */
@DomainTest
@Import(PaidOrders.class)
class FindingOwnTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    Shop shop;

    @Autowired
    Moves moves;

    @Autowired
    Access access;

    @Autowired
    CreatingClient creating;

    @Autowired
    RequestingAct requesting;

    @Autowired
    FindingOwn finding;

    private SavedPartner north;
    private SavedPartner south;

    @BeforeEach
    void twoPartners() {
        north = orders.rich(orders.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT));
        south = orders.rich();
    }

    @Test
    void aClientIsFoundByNameEmailAndTaxNumber() {
        ClientAccount client = creating.create(
                        north.owner(), new NewClient("Гладиолус", "flowers@gladiolus.ru", "7707083893"))
                .orElseThrow();
        for (String typed : List.of("гладиол", "FLOWERS@gladiolus", "7707083893", "7707 083 893", "ГЛАДИОЛУС")) {
            assertThat(found(north.owner(), typed))
                    .as(typed)
                    .containsExactly(new OwnId(OwnKind.CLIENT, client.id().value()));
        }
        assertThat(found(south.owner(), "гладиолус")).isEmpty();
        assertThat(found(south.owner(), "7707083893")).isEmpty();
    }

    @Test
    void aLineIsFoundByItsNumberHoweverItIsParted() {
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        OwnId id = new OwnId(OwnKind.LINE, line.id().value());
        String parted = line.number().substring(0, 2) + "%s" + line.number().substring(2);
        for (String space : List.of(" ", "\u00a0", "\u202f", "\u2009")) {
            assertThat(found(north.owner(), parted.formatted(space))).contains(id);
        }
        assertThat(found(north.owner(), "№ " + line.number())).contains(id);
        assertThat(found(north.owner(), "линия " + line.number())).contains(id);
        assertThat(found(south.owner(), line.number())).doesNotContain(id);
    }

    @Test
    void anOrderIsFoundByItsNumber() {
        Order order = orders.paid(north);
        OwnId id = new OwnId(OwnKind.ORDER, order.id().value());
        assertThat(found(north.owner(), order.number())).contains(id);
        assertThat(found(north.member(Role.ACCOUNTANT), "заказ № " + order.number()))
                .contains(id);
        assertThat(found(south.owner(), order.number())).doesNotContain(id);
    }

    @Test
    void anActIsFoundWhateverAlphabetItsLettersAndWhateverDashesItHasByWhoMayTakeIt() {
        Act act = act();
        OwnId id = new OwnId(OwnKind.DOCUMENT, act.id().value());
        String latin = act.number().replace("\u0410", "A").replace("\u041a", "K");
        assertThat(latin).isNotEqualTo(act.number());
        for (String typed : List.of(
                act.number(),
                latin,
                latin.toLowerCase(Locale.ROOT),
                act.number().replace('-', '\u2011'),
                act.number().replace("-", " \u2013 "),
                act.number().replace("-", ""),
                "акт № " + latin)) {
            assertThat(found(north.owner(), typed)).as(typed).containsExactly(id);
            assertThat(found(north.member(Role.ACCOUNTANT), typed)).containsExactly(id);
            assertThat(found(north.member(Role.MANAGER), typed))
                    .as("a manager takes no documents (rule 35)")
                    .isEmpty();
            assertThat(found(south.owner(), typed)).as("of another partner").isEmpty();
        }
    }

    @Test
    void whatHasExactlyTheNumberHidesWhatMerelyHoldsIt() {
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        creating.create(north.owner(), new NewClient("Клиент " + line.number() + "7", null, null))
                .orElseThrow();
        assertThat(found(north.owner(), line.number()))
                .containsExactly(new OwnId(OwnKind.LINE, line.id().value()));
    }

    @Test
    void whoSpeaksForAClientFindsTheirLinesAndNothingOfTheirPartners() {
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26));
        Act act = act();
        long speaks = moves.speakerOf(north, north.client()).telegramId();
        MemberId speaker = access.ofTelegram(speaks).orElseThrow().member();
        assertThat(found(speaker, line.number()))
                .containsExactly(new OwnId(OwnKind.LINE, line.id().value()));
        assertThat(found(speaker, act.number())).as("the partner paid").isEmpty();
        assertThat(found(speaker, north.client().name())).isEmpty();
    }

    @Test
    void anOperatorHasNothingOfTheirOwn() {
        assertThat(found(shop.operator(), north.client().name())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "%", "_", "!", "'", "\"", "\\", "\u0000", "99999999999999999999999999999999", "АК-26-"})
    void whatIsNothingToSearchForFindsNothingAndFailsNowhere(String typed) {
        assertThat(found(north.owner(), typed)).isEmpty();
        assertThat(new OwnId(OwnKind.LINE, new UUID(1, 2)))
                .isEqualTo(OwnId.parse(new OwnId(OwnKind.LINE, new UUID(1, 2)).toString()));
    }

    private Act act() {
        return requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();
    }

    private List<OwnId> found(MemberId member, String typed) {
        return finding.all(member, typed).stream().map(OwnFound::id).toList();
    }
}
