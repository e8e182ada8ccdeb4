package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The holidays of a country by its law: in Russia article 112 of the Labour Code, in Kazakhstan the law on holidays as of
 * 2026 and article 85 of the Labour Code. What governments move by decrees is a setting. The table is our own because the
 * calendars of the library for it (Jollyday 2.19) have nine days otherwise than the two laws.
 *
 * @param extending where such a day is on a weekend, the next working day after it is off, too
 * @param plain the others
 * @param isKurbanAitOff whether the first day of Kurban Ait is off, the tenth of the last month of the Islamic year
 */
record PublicHolidays(List<MonthDay> extending, List<MonthDay> plain, boolean isKurbanAitOff) {

    private static final int LAST_MONTH = 12;
    private static final int KURBAN_AIT = 10;

    private static final PublicHolidays RUSSIA = new PublicHolidays(
            days("02-23", "03-08", "05-01", "05-09", "06-12", "11-04"),
            days("01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08"),
            false);
    private static final PublicHolidays KAZAKHSTAN = new PublicHolidays(
            days(
                    "01-01", "01-02", "03-08", "03-15", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06",
                    "10-25", "12-16"),
            days("01-07"),
            true);
    private static final PublicHolidays ELSEWHERE = new PublicHolidays(List.of(), days("01-01", "12-25"), false);

    static PublicHolidays of(Region region) {
        return switch (region) {
            case RUSSIA -> RUSSIA;
            case KAZAKHSTAN -> KAZAKHSTAN;
            case CIS, WORLD -> ELSEWHERE;
        };
    }

    /** Every day of the year that is off for a holiday, some of them on weekends. */
    Set<LocalDate> in(int year) {
        Set<LocalDate> off = new HashSet<>();
        Stream.concat(extending.stream(), plain.stream()).forEach(day -> off.add(day.atYear(year)));
        if (isKurbanAitOff) {
            kurbanAit(year).forEach(off::add);
        }
        for (MonthDay day : new TreeSet<>(extending)) {
            if (BankingDays.isWeekend(day.atYear(year))) {
                off.add(nextWorkingDay(day.atYear(year), off));
            }
        }
        return off;
    }

    private static LocalDate nextWorkingDay(LocalDate day, Set<LocalDate> off) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> !BankingDays.isWeekend(next) && !off.contains(next))
                .findFirst()
                .orElseThrow();
    }

    /** By the calendar of Umm al-Qura, which Kazakhstan's day has followed so far. */
    private static Stream<LocalDate> kurbanAit(int year) {
        int islamic = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(islamic, islamic + 1)
                .mapToObj(each -> LocalDate.from(HijrahDate.of(each, LAST_MONTH, KURBAN_AIT)))
                .filter(day -> day.getYear() == year);
    }

    private static List<MonthDay> days(String... written) {
        return Arrays.stream(written).map(day -> MonthDay.parse("--" + day)).toList();
    }
}
