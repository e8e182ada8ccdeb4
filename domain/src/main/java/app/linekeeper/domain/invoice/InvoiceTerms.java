package app.linekeeper.domain.invoice;

import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Settings of invoices.
 *
 * @param validBankingDays for how many banking days after the day of issue an invoice is good
 * @param daysOff by the seller's region, days on which banks do not work though they would, such as a decree moves there
 * @param workingDays by the seller's region, days on which banks work though they would not
 */
@ConfigurationProperties("linekeeper.invoices")
public record InvoiceTerms(
        @DefaultValue("5") int validBankingDays,

        @DefaultValue @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        Map<Region, Set<LocalDate>> daysOff,

        @DefaultValue @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        Map<Region, Set<LocalDate>> workingDays) {

    public InvoiceTerms {
        if (validBankingDays < 1) {
            throw new IllegalArgumentException("linekeeper.invoices: valid-banking-days must be positive");
        }
        daysOff = Map.copyOf(daysOff);
        workingDays = Map.copyOf(workingDays);
    }

    boolean isOff(LocalDate day, Region region) {
        return daysOff.getOrDefault(region, Set.of()).contains(day);
    }

    boolean isWorked(LocalDate day, Region region) {
        return workingDays.getOrDefault(region, Set.of()).contains(day);
    }
}
