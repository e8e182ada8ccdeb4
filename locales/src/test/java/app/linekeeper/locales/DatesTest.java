package app.linekeeper.locales;

import static app.linekeeper.locales.Language.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Words words = Words.strict();

    @Test
    void aDayIsNamedInFull() {
        assertThat(ru(Dates.inFull(TODAY))).isEqualTo("23 ноября 2026");
        assertThat(words.plain(Dates.inFull(TODAY), EN)).isEqualTo("23 November 2026");
        assertThat(words.plain(Dates.inFull(TODAY), KK)).isEqualTo("2026 ж. 23 қараша");
        assertThat(ru(Dates.withoutYear(TODAY))).isEqualTo("23 ноября");
        assertThat(Dates.inFigures(LocalDate.of(2026, 1, 2))).isEqualTo("02.01.2026");
    }

    @Test
    void aListNamesTheYearOfAnotherYearOnly() {
        assertThat(ru(Dates.inList(TODAY, TODAY.withDayOfMonth(1)))).isEqualTo("23 ноября");
        assertThat(ru(Dates.inList(TODAY.plusYears(1), TODAY))).isEqualTo("23 ноября 2027");
        assertThat(ru(Dates.inList(LocalDate.of(2025, 12, 31), TODAY))).isEqualTo("31 декабря 2025");
    }

    @Test
    void theWeekdayIsNamedWithinAWeek() {
        assertThat(ru(Dates.near(TODAY.plusDays(3), TODAY))).isEqualTo("26 ноября 2026 (четверг)");
        assertThat(ru(Dates.near(TODAY.plusDays(7), TODAY))).isEqualTo("30 ноября 2026");
        assertThat(words.plain(Dates.withWeekday(TODAY), KK)).isEqualTo("2026 ж. 23 қараша, дүйсенбі");
    }

    @Test
    void daysAreCountedFromToday() {
        assertThat(ru(Dates.fromToday(TODAY, TODAY))).isEqualTo("сегодня");
        assertThat(ru(Dates.fromToday(TODAY.plusDays(1), TODAY))).isEqualTo("завтра");
        assertThat(ru(Dates.fromToday(TODAY.plusDays(3), TODAY))).isEqualTo("через 3 дня");
        assertThat(ru(Dates.fromToday(TODAY.minusDays(1), TODAY))).isEqualTo("вчера");
        assertThat(ru(Dates.fromToday(TODAY.minusDays(21), TODAY))).isEqualTo("21 день назад");
        assertThat(words.plain(Dates.fromToday(TODAY.plusDays(2), TODAY), KK)).isEqualTo("2 күннен кейін");
    }

    private String ru(Text text) {
        return words.plain(text, RU);
    }
}
