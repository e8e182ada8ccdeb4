package app.linekeeper.domain.invoice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of invoices.
 *
 * @param validBankingDays how many banking days after the day of issue an invoice can be paid (rule 18)
 */
@ConfigurationProperties("linekeeper.invoices")
public record InvoiceTerms(@DefaultValue("5") int validBankingDays) {

    public InvoiceTerms {
        if (validBankingDays < 1) {
            throw new IllegalArgumentException("linekeeper.invoices: valid-banking-days must be positive");
        }
    }
}
