package app.linekeeper.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineCalendarTest {

    private static final LocalDate JAN_31 = LocalDate.of(2026, 1, 31);

    @Test
    void aMonthFromTheLastDayOfJanuaryEndsOnTheLastOfFebruaryAndThenOnTheLastOfMarch() {
        LineCalendar february = LineCalendar.startingOn(JAN_31, 1);
        LineCalendar march = february.renewedOn(LocalDate.of(2026, 2, 20), 1);

        assertThat(february.end()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(march.end()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void aLeapYearGivesTheTwentyNinth() {
        assertThat(LineCalendar.startingOn(LocalDate.of(2028, 1, 31), 1).end()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(LineCalendar.startingOn(LocalDate.of(2028, 2, 29), 12).end()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(LineCalendar.startingOn(LocalDate.of(2028, 2, 29), 48).end()).isEqualTo(LocalDate.of(2032, 2, 29));
    }

    @Test
    void aRenewalOnTheLastPaidDayIsAddedToTheOldEnd() {
        LineCalendar line = LineCalendar.endingOn(LocalDate.of(2026, 11, 26));

        assertThat(line.renewedOn(LocalDate.of(2026, 11, 26), 12).end()).isEqualTo(LocalDate.of(2027, 11, 26));
        assertThat(PaidTime.renewedOn(LocalDate.of(2026, 11, 26), line, 12).termStart())
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aRenewalAfterTheEndRunsFromItsOwnDayAndTakesItAsAnchor() {
        LineCalendar line = LineCalendar.startingOn(JAN_31, 1);

        LineCalendar renewed = line.renewedOn(LocalDate.of(2026, 3, 5), 1);

        assertThat(renewed).isEqualTo(new LineCalendar(LocalDate.of(2026, 4, 5), 5));
        assertThat(PaidTime.renewedOn(LocalDate.of(2026, 3, 5), line, 1).termStart())
                .isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void anEndThatIsNotOnTheAnchorDayIsNoCalendar() {
        assertThatThrownBy(() -> new LineCalendar(LocalDate.of(2026, 3, 30), 31))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LineCalendar.startingOn(JAN_31, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoTermsInTimeAreAsLongAsTheirSumAndEveryEndFallsOnTheAnchorDayOrTheMonthsLast() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
            int first = 1 + random.nextInt(24);
            int second = 1 + random.nextInt(24);
            LineCalendar once = LineCalendar.startingOn(start, first);

            LineCalendar twice = once.renewedOn(once.end().minusDays(random.nextInt(20)), second);

            assertThat(twice)
                    .as("seed %d, %s + %d + %d", seed, start, first, second)
                    .isEqualTo(LineCalendar.startingOn(start, first + second));
            assertThat(YearMonth.from(twice.end()))
                    .isEqualTo(YearMonth.from(start).plusMonths(first + second));
            assertThat(twice.anchorDay()).isEqualTo(start.getDayOfMonth());
        }
    }

    @Test
    void marksAreRedWhenOffOrangeBelowFiveDaysAndGreenOtherwise() {
        assertThat(LineMark.of(-1)).isEqualTo(LineMark.RED);
        assertThat(LineMark.of(0)).isEqualTo(LineMark.ORANGE);
        assertThat(LineMark.of(4)).isEqualTo(LineMark.ORANGE);
        assertThat(LineMark.of(5)).isEqualTo(LineMark.GREEN);
    }
}
