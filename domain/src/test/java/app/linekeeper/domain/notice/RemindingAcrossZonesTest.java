package app.linekeeper.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules 31 and 32 where people and lines are in different zones, or the clock on a wall is put forward or back. */
@DomainTest
@Tag("rounds")
class RemindingAcrossZonesTest {

    private static final Integer[] ALL = {14, 7, 3, 1, 0, -3};

    @Autowired
    private PlanningNotices planning;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ToldPeople people;
    private MemberId owner;
    private Line line;

    @BeforeEach
    void aLine() {
        people = new ToldPeople(jdbc);
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        owner = north.owner();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 31));
    }

    @AfterEach
    void today() {
        people.goAway(owner);
        clock.reset();
    }

    @Test
    void aDayThatBeginsAndEndsBetweenTwoMorningsIsToldOfAllTheSame() {
        // on 1 November, in New York, it is 09:00 an hour later than the day before: in Vladivostok, a day was skipped
        people.live(owner, "America/New_York");
        people.end(line, LocalDate.of(2026, 11, 8), "Asia/Vladivostok");
        live("2026-10-20T00:00", "2026-11-15T00:00");
        assertThat(people.days(owner)).containsExactly(ALL);
    }

    @Test
    void aMorningThatIsLateSkipsNoDayOfALineFarAway() {
        // from 15:00 in Moscow on it is the next day in Kamchatka
        people.live(owner, "Europe/Moscow");
        people.end(line, LocalDate.of(2026, 12, 1), "Asia/Kamchatka");
        live("2026-11-22T00:00", "2026-11-24T05:00");
        live("2026-11-24T13:00", "2026-11-25T20:00");
        assertThat(people.days(owner)).containsExactly(7);
    }

    @Test
    void whoeverChoosesLaterHoursMissesNothing() {
        people.live(owner, "Europe/Moscow");
        people.end(line, LocalDate.of(2026, 12, 1), "Asia/Kamchatka");
        live("2026-11-22T00:00", "2026-11-24T05:30");
        people.listen(owner, 16, 20);
        live("2026-11-24T05:30", "2026-11-26T20:00");
        assertThat(people.days(owner)).containsExactly(7);
    }

    @Test
    void ofALineThatPassedTwoThresholdsByThenTheLaterOneSpeaks() {
        people.live(owner, "Europe/Moscow");
        people.end(line, LocalDate.of(2026, 11, 25), "Asia/Kamchatka");
        live("2026-11-22T07:00", "2026-11-24T05:00");
        live("2026-11-24T13:00", "2026-11-25T04:00");
        assertThat(people.days(owner)).containsExactly(3, 0);
    }

    @Test
    void whoeverMovesOverTheDateLineHearsOfEachDayOnce() {
        people.end(line, LocalDate.of(2026, 12, 15), "Europe/Moscow");
        for (int hour = 0; hour < 24; hour += 3) {
            people.forget(owner);
            Instant departure = Instant.parse("2026-12-01T00:00:00Z").plus(Duration.ofHours(hour));
            Instant back = departure.plus(Duration.ofDays(7));
            people.live(owner, "Asia/Kamchatka");
            live(Instant.parse("2026-11-28T00:00:00Z"), departure);
            people.live(owner, "Pacific/Honolulu");
            live(departure, back);
            people.live(owner, "Asia/Kamchatka");
            live(back, Instant.parse("2026-12-20T00:00:00Z"));
            assertThat(people.days(owner)).as("left at %s", departure).containsExactly(ALL);
        }
    }

    @Test
    void aDayWhoseHoursTheClockSkipsIsToldOfOnTheNext() {
        people.live(owner, "Europe/Berlin");
        people.listen(owner, 2, 3);
        people.end(line, LocalDate.of(2027, 3, 29), "Europe/Berlin");
        live("2027-03-25T00:00", "2027-03-28T20:00");
        assertThat(people.days(owner)).containsExactly(3);
        live("2027-03-28T20:00", "2027-03-30T20:00");
        assertThat(people.days(owner)).containsExactly(3, 0);
    }

    @Test
    void anHourThatComesTwiceIsToldInOnce() {
        people.live(owner, "America/New_York");
        people.listen(owner, 1, 2);
        people.end(line, LocalDate.of(2026, 11, 2), "America/New_York");
        live("2026-10-31T23:00", "2026-11-02T00:00");
        assertThat(people.days(owner)).containsExactly(1);
    }

    @Test
    void theFarEndsOfTheWorldHearOfEachOthersLinesWhileTheyRun() {
        people.live(owner, "Pacific/Honolulu");
        people.end(line, LocalDate.of(2026, 12, 10), "Asia/Kamchatka");
        live("2026-11-22T00:00", "2026-12-09T20:00");
        // it is the last day in Kamchatka, and 09:00 on the day before in Honolulu
        assertThat(people.days(owner)).containsExactly(14, 7, 3, 1, 0);
        live("2026-12-09T20:00", "2026-12-20T00:00");
        assertThat(people.days(owner)).containsExactly(ALL);
    }

    @Test
    void theLastDaysOfMonthsAndOfFebruaryAreDaysLikeAnyOther() {
        people.live(owner, "Europe/Moscow");
        people.end(line, LocalDate.of(2028, 2, 29), "Europe/Moscow");
        live("2028-02-10T00:00", "2028-03-10T00:00");
        people.end(line, LocalDate.of(2028, 3, 31), "Europe/Moscow");
        live("2028-03-10T00:00", "2028-04-10T00:00");
        assertThat(people.days(owner)).containsExactly(14, 7, 3, 1, 0, -3, 14, 7, 3, 1, 0, -3);
    }

    /** The program looks every hour from the one moment to the other, in UTC; before and after it is down. */
    private void live(String from, String until) {
        live(Instant.parse(from + ":00Z"), Instant.parse(until + ":00Z"));
    }

    private void live(Instant from, Instant until) {
        for (Instant now = from; now.isBefore(until); now = now.plus(Duration.ofHours(1))) {
            clock.moveTo(now);
            planning.all();
        }
    }
}
