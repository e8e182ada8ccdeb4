package app.linekeeper.domain.autopay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** On which days something is done for a line that ends (rules 23 and 24). */
class AutopayDaysTest {

    private static final AutopayTerms TERMS = new AutopayTerms(LocalTime.of(10, 0), 3, 1, 1, 5, 7);
    private static final LocalDate END = LocalDate.of(2026, 3, 1);

    @Test
    void aChargeIsAnnouncedThreeDaysBeforeItAndTriedThreeTimes() {
        AutopayDays days = AutopayDays.ofCharge(END, TERMS);

        assertThat(days.announced()).isEqualTo("2026-02-25");
        assertThat(days.tries()).containsExactly(END.minusDays(1), END, END.plusDays(1));
    }

    @Test
    void anInvoiceIsIssuedFiveDaysBeforeTheEndAndSevenInTheRestOfTheWorld() {
        assertThat(AutopayDays.ofInvoice(END, Region.RUSSIA, TERMS).tries()).startsWith(LocalDate.of(2026, 2, 24));
        assertThat(AutopayDays.ofInvoice(END, Region.WORLD, TERMS).tries()).startsWith(LocalDate.of(2026, 2, 22));
    }

    @Test
    void whatIsSwitchedOnLateIsAnnouncedAtOnceAndChargedOnALaterDay() {
        AutopayDays days = AutopayDays.ofCharge(END, TERMS);

        assertThat(days.firstSeenOn(END.minusDays(30))).contains(END.minusDays(1));
        assertThat(days.firstSeenOn(END.minusDays(1))).contains(END);
        assertThat(days.firstSeenOn(END)).contains(END.plusDays(1));
        assertThat(days.firstSeenOn(END.plusDays(1))).isEmpty();
    }

    @Test
    void anInvoiceThatIsLateIsIssuedAtOnce() {
        AutopayDays days = AutopayDays.ofInvoice(END, Region.RUSSIA, TERMS);

        assertThat(days.firstSeenOn(END.minusDays(30))).contains(END.minusDays(5));
        assertThat(days.firstSeenOn(END.minusDays(2))).contains(END.minusDays(2));
        assertThat(days.firstSeenOn(END.plusDays(2))).isEmpty();
    }

    @Test
    void settingsByWhichNothingCouldBeAnnouncedOrPaidInTimeAreRefused() {
        assertThatThrownBy(() -> new AutopayTerms(LocalTime.NOON, 0, 1, 1, 5, 7))
                .hasMessageContaining("linekeeper.autopay");
        assertThatThrownBy(() -> new AutopayTerms(LocalTime.NOON, 3, 1, 1, 1, 7))
                .hasMessageContaining("linekeeper.autopay");
    }
}
