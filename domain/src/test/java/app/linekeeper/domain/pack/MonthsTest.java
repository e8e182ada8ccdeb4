package app.linekeeper.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.pack.monthly.KeepingMonthlyPacks;
import app.linekeeper.domain.pack.monthly.MonthlyPack;
import app.linekeeper.domain.pack.monthly.OrderingMonthlyPacks;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.WatchedDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What happens by itself when a month is over. */
@DomainTest
@RecordApplicationEvents
class MonthsTest {

    /** In Moscow, where people hear from 9 to 20, a minute to nine and nine. */
    private static final Instant BEFORE_NINE = Instant.parse("2026-12-01T05:59:00Z");

    private static final Instant NINE = Instant.parse("2026-12-01T06:00:00Z");
    private static final Instant LAST_OF_NOVEMBER = Instant.parse("2026-11-30T12:00:00Z");

    @Autowired
    ApplicationContext domain;

    @Autowired
    Fixtures fixtures;

    @Autowired
    KeepingMonthlyPacks keeping;

    @Autowired
    OrderingMonthlyPacks ordering;

    @Autowired
    ClosingMonths closing;

    @Autowired
    RequestingAct acts;

    @Autowired
    Requisited requisited;

    @Autowired
    WatchedDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private BookedActs booked;
    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        booked = BookedActs.of(domain, "ООО «Север»");
        north = booked.partner();
    }

    @AfterEach
    void asAtFirst() {
        clock.reset();
        jdbc.sql("delete from monthly_pack").update();
    }

    @Test
    void theActsOfACompanyComeOnTheFirstInTheReceiversHoursOnce() {
        keeping.sendTo(north.owner(), north.company().id(), north.owner()).orElseThrow();
        assertThat(orderedAt(LAST_OF_NOVEMBER)).isZero();
        assertThat(orderedAt(BEFORE_NINE)).isZero();
        assertThat(orderedAt(NINE)).isEqualTo(1);
        assertThat(orderedAt(NINE.plusSeconds(600))).isEqualTo(1);
        assertThat(orderedAt(Instant.parse("2027-01-01T06:00:00Z"))).isEqualTo(2);
    }

    @Test
    void whatWasMissedIsMadeUpForUntilTheFifthDay() {
        keeping.sendTo(north.owner(), north.company().id(), north.owner()).orElseThrow();
        assertThat(orderedAt(Instant.parse("2026-12-06T09:00:00Z"))).isZero();
        assertThat(orderedAt(Instant.parse("2026-12-05T09:00:00Z"))).isEqualTo(1);
    }

    @Test
    void twoNodesAtOnceAskForOnePack() throws Exception {
        keeping.sendTo(north.owner(), north.company().id(), north.owner()).orElseThrow();
        clock.moveTo(NINE);

        AtOnce.all(List.<Callable<Boolean>>of(this::ordersPatiently, this::ordersPatiently));

        assertThat(ordered()).isEqualTo(1);
    }

    @Test
    void whereverItStopsTheMonthIsAskedForOnce() {
        boolean stopped = true;
        for (int moment = 1; stopped; moment++) {
            aPartner();
            clock.reset();
            keeping.sendTo(north.owner(), north.company().id(), north.owner()).orElseThrow();
            clock.moveTo(NINE);
            stopped = database.dyingAt(moment, ordering::all);
            ordering.all();
            assertThat(ordered()).as("stopped at %d", moment).isEqualTo(1);
        }
    }

    @Test
    void whoeverMayNotTakeDocumentsGetsNothingAndASwitchedOffCompanySendsNone() {
        SavedPartner south = fixtures.aPartner()
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .withCompany("ООО «Юг»")
                .saved();

        assertThat(reason(keeping.sendTo(south.owner(), south.company().id(), south.member(Role.MANAGER))))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(keeping.sendTo(south.owner(), north.company().id(), south.owner())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(keeping.list(south.member(Role.MANAGER)))).isEqualTo(Reason.NOT_ALLOWED);
        keeping.sendTo(south.owner(), south.company().id(), south.member(Role.ACCOUNTANT))
                .orElseThrow();
        assertThat(keeping.list(south.owner()).orElseThrow())
                .first()
                .satisfies(pack -> assertThat(pack.receiver()).isEqualTo(south.member(Role.ACCOUNTANT)));
        keeping.stop(south.owner(), south.company().id()).orElseThrow();
        assertThat(keeping.list(south.owner()).orElseThrow()).noneMatch(MonthlyPack::isOn);
        assertThat(orderedAt(NINE)).isZero();
    }

    @Test
    void aMonthThatIsOverIsToldOfOnceWithWhatIsThereAndWhatIsMissing() {
        acts.request(north.owner(), booked.paid().id()).orElseThrow();
        booked.paid();
        clock.moveTo(LAST_OF_NOVEMBER);
        closing.all();
        assertThat(told()).isEmpty();

        clock.moveTo(NINE);
        closing.all();
        closing.all();

        assertThat(told()).singleElement().satisfies(over -> {
            assertThat(over.acts()).isEqualTo(1);
            assertThat(over.ready()).isEqualTo(1);
            assertThat(over.sums()).hasSize(1);
            assertThat(over.missing()).isEmpty();
        });
    }

    @Test
    void actsThatLackRequisitesAreNamedWhenAMonthIsOver() {
        booked.paid();
        requisited.incomplete(north.company().id());
        clock.moveTo(NINE);
        closing.all();

        assertThat(told())
                .singleElement()
                .satisfies(over -> assertThat(over.missing())
                        .containsExactly(new MissingActs(
                                Reason.ACT_REQUISITES,
                                north.company().id(),
                                north.company().name(),
                                1)));
    }

    private List<MonthOver> told() {
        return events.stream(MonthOver.class)
                .filter(over -> over.partner().equals(north.id()))
                .toList();
    }

    private boolean ordersPatiently() {
        ordering.all();
        return true;
    }

    private long orderedAt(Instant moment) {
        clock.moveTo(moment);
        ordering.all();
        return ordered();
    }

    private long ordered() {
        return jdbc.sql("select count(*) from pack where company = ?")
                .param(north.company().id().value())
                .query(Long.class)
                .single();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
