package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the days on which banks move money. */
@Component
public class BankingDays {

    /** So many banking days after that day. */
    public LocalDate after(LocalDate day, int days, Region region) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> next.getDayOfWeek() != DayOfWeek.SATURDAY && next.getDayOfWeek() != DayOfWeek.SUNDAY)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }
}
