package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days on which banks of a seller's country move money: neither weekends nor holidays, and what settings say. */
@Component
public class BankingDays {

    private final InvoiceTerms terms;

    BankingDays(InvoiceTerms terms) {
        this.terms = terms;
    }

    /**
     * The last of so many banking days that come after the day, which need not be one itself and never counts.
     *
     * @param region the seller's
     * @throws IllegalArgumentException if it is not at least one day
     */
    public LocalDate after(LocalDate day, int days, Region region) {
        if (days < 1) {
            throw new IllegalArgumentException("not a number of days: " + days);
        }
        LocalDate last = day;
        for (int left = days; left > 0; ) {
            last = last.plusDays(1);
            left -= isOne(last, region) ? 1 : 0;
        }
        return last;
    }

    private boolean isOne(LocalDate day, Region region) {
        return terms.isWorked(day, region)
                || !(isWeekend(day)
                        || terms.isOff(day, region)
                        || PublicHolidays.of(region).in(day.getYear()).contains(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
