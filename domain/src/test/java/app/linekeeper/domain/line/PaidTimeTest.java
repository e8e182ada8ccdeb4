package app.linekeeper.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaidTimeTest {

    @Test
    void aTermBeginsOnTheDayAfterItsActivationAndEndsOnTheSameDate() {
        PaidTime time = PaidTime.startingOn(LocalDate.of(2026, 11, 29), 12);

        assertThat(time.runsFrom()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(time.termStart()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(time.calendar().end()).isEqualTo(LocalDate.of(2027, 11, 29));
    }

    @Test
    void aRenewalInTimeBeginsOnTheDayAfterTheOldEndAndALateOneOnTheDayAfterItself() {
        LineCalendar old = LineCalendar.endingOn(LocalDate.of(2026, 11, 26));

        PaidTime onTheDay = PaidTime.renewedOn(LocalDate.of(2026, 11, 26), old, 1);
        PaidTime late = PaidTime.renewedOn(LocalDate.of(2026, 11, 27), old, 1);

        assertThat(onTheDay.termStart()).isEqualTo(onTheDay.runsFrom()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(late.runsFrom()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(late.termStart()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(late.calendar().end()).isEqualTo(LocalDate.of(2026, 12, 27));
    }

    @Test
    void termsOfOneLineNeverOverlapNorLeaveAGapWhereItIsRenewedInTime() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            LocalDate day = LocalDate.of(2023, 12, 20).plusDays(random.nextInt(800));
            boolean hadTrial = random.nextBoolean();
            LineCalendar paid = hadTrial
                    ? LineCalendar.endingOn(day.plusDays(random.nextInt(14)))
                    : PaidTime.startingOn(day, 1 + random.nextInt(12)).calendar();
            for (int renewal = 0; renewal < 20; renewal++) {
                LocalDate end = paid.end();
                LocalDate today = end.plusDays(random.nextInt(40) - 30);
                int months = 1 + random.nextInt(12);
                boolean inTime = !today.isAfter(end);

                PaidTime time = PaidTime.renewedOn(today, paid, months);

                String history = "seed " + seed + ", " + end + " renewed on " + today + " for " + months;
                LocalDate before = inTime ? end : today;
                assertThat(time.termStart()).as(history).isEqualTo(before.plusDays(1));
                assertThat(time.runsFrom()).as(history).isEqualTo(inTime ? end.plusDays(1) : today);
                assertThat(time.calendar().end())
                        .as(history)
                        .isBetween(
                                before.plusMonths(months),
                                before.plusMonths(months).plusDays(3));
                assertThat(time.calendar().before(time.runsFrom()).end())
                        .as(history + ", given back")
                        .isEqualTo(time.runsFrom().minusDays(1));
                paid = time.calendar();
            }
        }
    }
}
