package app.linekeeper.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BankingDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final BankingDays days = new BankingDays(new InvoiceTerms(5, Map.of(), Map.of()));

    @ParameterizedTest
    @CsvSource({
        // an ordinary week, with its weekend
        "2026-11-23, 5, 2026-11-30",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        // the first week of the year; what a decree moves is a setting
        "2025-12-31, 1, 2026-01-09",
        // 8 March on a Sunday and 9 May on a Saturday move to Monday
        "2026-03-06, 1, 2026-03-10",
        "2026-05-08, 1, 2026-05-12",
        "2027-11-03, 1, 2027-11-05",
        // days of the first week of January do not: in 2028 the 8th is a Saturday
        "2027-12-31, 1, 2028-01-10"
    })
    void inRussiaByTheLabourCode(LocalDate day, int number, LocalDate expected) {
        assertThat(days.after(day, number, Region.RUSSIA)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 7 January is a day off
        "2026-01-06, 1, 2026-01-08",
        "2026-03-06, 1, 2026-03-10",
        // Nauryz on Saturday, Sunday and Monday takes Tuesday and Wednesday, too
        "2026-03-20, 1, 2026-03-26",
        // Kurban Ait
        "2026-05-26, 1, 2026-05-28",
        "2025-06-05, 1, 2025-06-09",
        "2024-06-14, 1, 2024-06-17",
        "2026-08-28, 1, 2026-08-31",
        "2026-10-23, 1, 2026-10-27",
        "2027-03-12, 1, 2027-03-16"
    })
    void inKazakhstanByTheLawOnHolidays(LocalDate day, int number, LocalDate expected) {
        assertThat(days.after(day, number, Region.KAZAKHSTAN)).isEqualTo(expected);
    }

    @Test
    void elsewhereChristmasAndTheFirstDayOfTheYear() {
        assertThat(days.after(LocalDate.of(2026, 12, 24), 1, Region.WORLD)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(days.after(LocalDate.of(2026, 12, 31), 1, Region.CIS)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void whatADecreeMovesIsSet() {
        LocalDate off = LocalDate.of(2026, 12, 31);
        LocalDate worked = LocalDate.of(2026, 12, 26);
        BankingDays moved = new BankingDays(
                new InvoiceTerms(5, Map.of(Region.RUSSIA, Set.of(off)), Map.of(Region.RUSSIA, Set.of(worked))));

        assertThat(moved.after(off.minusDays(1), 1, Region.RUSSIA)).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(moved.after(off.minusDays(1), 1, Region.KAZAKHSTAN)).isEqualTo(off);
        assertThat(moved.after(worked.minusDays(1), 1, Region.RUSSIA)).isEqualTo(worked);
        assertThat(moved.after(worked.minusDays(1), 1, Region.KAZAKHSTAN)).isEqualTo(worked.plusDays(2));
    }

    @Test
    void aHolidayCanBeLifted() {
        LocalDate day = LocalDate.of(2026, 11, 4);
        BankingDays lifted = new BankingDays(new InvoiceTerms(5, Map.of(), Map.of(Region.RUSSIA, Set.of(day))));
        assertThat(lifted.after(day.minusDays(1), 1, Region.RUSSIA)).isEqualTo(day);
    }

    @Test
    void noDaysAtAllAreAnError() {
        assertThatThrownBy(() -> days.after(FIRST, 0, Region.RUSSIA)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void theLastDayIsAlwaysAWorkingDayAndOneMoreIsTheNext(Region region) {
        Random random = new Random(region.ordinal());
        Stream.generate(() -> FIRST.plusDays(random.nextInt(20_000)))
                .limit(2_000)
                .forEach(day -> {
                    int number = 1 + random.nextInt(30);
                    LocalDate last = days.after(day, number, region);

                    assertThat(last).isAfterOrEqualTo(day.plusDays(number));
                    assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(days.after(last.minusDays(1), 1, region)).isEqualTo(last);
                    assertThat(days.after(last, 1, region)).isEqualTo(days.after(day, number + 1, region));
                    assertThat(days.after(day.plusDays(1), number, region)).isAfterOrEqualTo(last);
                });
    }

    /** 260 to 262 working days less the holidays; in Kazakhstan 13 of them always, and in 2039 two days of Kurban Ait. */
    @Test
    void aYearHasAsManyBankingDaysAsTheLawLeaves() {
        List<Integer> russian = inYears(Region.RUSSIA);
        List<Integer> kazakh = inYears(Region.KAZAKHSTAN);

        assertThat(russian).allMatch(n -> n >= 247 && n <= 251);
        assertThat(kazakh).allMatch(n -> n >= 244 && n <= 249);
    }

    private List<Integer> inYears(Region region) {
        return Stream.iterate(2026, year -> year < 2060, year -> year + 1)
                .map(year -> (int) LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> days.after(day.minusDays(1), 1, region).equals(day))
                        .count())
                .toList();
    }
}
