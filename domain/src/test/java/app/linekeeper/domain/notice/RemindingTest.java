package app.linekeeper.domain.notice;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineRenewed;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rules 31 and 32; the clock begins on 23 November 2026 at noon in Moscow, where everybody is. */
@DomainTest
class RemindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private PlanningNotices planning;

    @Autowired
    private ReleasingNotices releasing;

    @Autowired
    private LinesLeftAlone leftAlone;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        new ToldPeople(jdbc);
        north = fixtures.aPartner()
                .withClient("Daisy")
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .saved();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aLineIsToldOfAtEachThresholdOnceToWhoeverOrdersLines() {
        Line line = lineEnding(14);
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day <= 20; day++) {
            plan();
            plan();
            clock.advanceDays(1);
        }
        told(north.owner()).forEach(each -> days.add(Integer.parseInt(each.split(":")[2])));
        assertThat(days).containsExactly(14, 7, 3, 1, 0, -3);
        assertThat(told(north.member(Role.MANAGER))).hasSize(6);
        assertThat(told(north.member(Role.ACCOUNTANT))).isEmpty();
        assertThat(told(north.owner()).get(0)).startsWith(line.id().value() + ":2026-12-07");
    }

    @Test
    void nothingIsDueOutsideOfTheHoursAndAllIsDueLateOnTheSameDay() {
        lineEnding(8);
        clock.moveTo(TestClock.START.plus(Duration.ofHours(9))); // 21:00
        plan();
        clock.moveTo(TestClock.START.plus(Duration.ofHours(20))); // 08:00 of the next day
        plan();
        assertThat(told(north.owner())).isEmpty();
        clock.moveTo(TestClock.START.plus(Duration.ofHours(31))); // 19:00
        plan();
        assertThat(told(north.owner())).hasSize(1);
    }

    @Test
    void ofADayThatWasMissedNothingIsSaidAndTheNextThresholdSpeaks() {
        lineEnding(7);
        clock.advanceDays(1);
        plan();
        assertThat(told(north.owner())).isEmpty();
        clock.advanceDays(3);
        plan();
        assertThat(told(north.owner())).hasSize(1);
    }

    @Test
    void moreThanThreeOfADayAreOneMessage() {
        for (int n = 0; n < 4; n++) {
            lineEnding(3);
        }
        plan();
        assertThat(states(north.owner()))
                .containsOnlyOnce("HANDED")
                .hasSize(5)
                .filteredOn("BUNDLED"::equals)
                .hasSize(4);
    }

    @Test
    void aRenewalEndsWhatIsOnItsWay() {
        Line line = lineEnding(3);
        plan();
        assertThat(states(north.owner())).containsExactly("HANDED");
        transaction.executeWithoutResult(status ->
                events.publishEvent(new LineRenewed(line.id(), line.end().plusMonths(1))));
        assertThat(states(north.owner())).containsExactly("ENDED");
    }

    @Test
    void aLineThatIsGivenUpIsNotToldOf() {
        Line line = lineEnding(3);
        leftAlone.giveUp(north.owner(), line.id()).orElseThrow();
        plan();
        assertThat(told(north.owner())).isEmpty();
        leftAlone.takeUp(north.owner(), line.id()).orElseThrow();
        clock.advanceDays(2);
        plan();
        assertThat(told(north.owner())).hasSize(1);
    }

    @Test
    void aLineThatWasPutOffIsToldOfOnThatDayAndNotBefore() {
        Line line = lineEnding(8);
        leftAlone.putOff(north.owner(), line.id(), TODAY, TODAY.plusDays(2)).orElseThrow();
        for (int day = 0; day < 3; day++) {
            plan();
            clock.advanceDays(1);
        }
        assertThat(told(north.owner())).singleElement().asString().endsWith(":6");
        assertThat(told(north.member(Role.MANAGER))).singleElement().asString().endsWith(":7");
    }

    @Test
    void whoeverCannotBeReachedIsStoodInForByTheOthersOfTheTeam() {
        lineEnding(3);
        jdbc.sql("update person set reachable = false where id in (select person from member where id in (?, ?))")
                .params(north.owner().value(), north.member(Role.MANAGER).value())
                .update();
        plan();
        assertThat(told(north.member(Role.ACCOUNTANT))).hasSize(1);
        assertThat(told(north.owner())).isEmpty();
    }

    @Test
    void aClockThatRanAYearAheadAndBackSilencesNobody() {
        lineEnding(3);
        clock.advanceDays(365);
        plan();
        clock.reset();
        plan();
        plan();
        assertThat(told(north.owner())).hasSize(1);
    }

    private Line lineEnding(int days) {
        return shop.lineEnding(north.client(), TODAY.plusDays(days), TELEGRAM);
    }

    private void plan() {
        planning.all();
        releasing.all();
    }

    private List<String> told(MemberId member) {
        return jdbc.sql("select subject from notice n join member m on m.person = n.person where m.id = ?"
                        + " and n.kind = 'LINE_ENDS' order by n.id")
                .param(member.value())
                .query(String.class)
                .list();
    }

    private List<String> states(MemberId member) {
        return jdbc.sql("select state from notice n join member m on m.person = n.person where m.id = ? order by n.id")
                .param(member.value())
                .query(String.class)
                .list();
    }
}
