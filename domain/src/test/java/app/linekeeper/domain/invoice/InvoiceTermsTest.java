package app.linekeeper.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class InvoiceTermsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(InvoiceConfiguration.class);

    @Test
    void anInvoiceIsGoodForFiveBankingDaysUnlessItIsSet() {
        application.run(started ->
                assertThat(started.getBean(InvoiceTerms.class)).isEqualTo(new InvoiceTerms(5, Map.of(), Map.of())));
    }

    @Test
    void daysAreWrittenByYearMonthAndDay() {
        application
                .withPropertyValues(
                        "linekeeper.invoices.valid-banking-days=3",
                        "linekeeper.invoices.days-off.russia=2026-12-31,2027-01-11",
                        "linekeeper.invoices.working-days.kazakhstan=2026-10-24")
                .run(started -> assertThat(started.getBean(InvoiceTerms.class))
                        .isEqualTo(new InvoiceTerms(
                                3,
                                Map.of(Region.RUSSIA, Set.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 11))),
                                Map.of(Region.KAZAKHSTAN, Set.of(LocalDate.of(2026, 10, 24))))));
    }

    @Test
    void noDaysAtAllAreRefusedAtTheStart() {
        application
                .withPropertyValues("linekeeper.invoices.valid-banking-days=0")
                .run(started -> assertThat(started).hasFailed());
    }
}
