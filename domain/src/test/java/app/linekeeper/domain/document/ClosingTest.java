package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.ActsDue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final LocalDate PAID = LocalDate.of(2026, 11, 29);
    private static final PaidPeriod LONG = PaidPeriod.parse("2026-11-30/2027-01-15");
    private static final PaidPeriod SHORT = PaidPeriod.parse("2026-11-30/2026-12-20");

    @Test
    void aLicenceHasOneActOfTheDayOfPayment() {
        assertThat(Closing.of(ActsDue.AT_PAYMENT, PAID, List.of(LONG, SHORT)))
                .containsExactly(new Closing(ActPart.WHOLE, PAID));
        assertThat(ActPart.WHOLE.of(LONG)).contains(LONG);
    }

    @Test
    void servicesHaveAnActForEachDayOnWhichSomeOfThemEnd() {
        List<Closing> closings = Closing.of(ActsDue.AT_END, PAID, List.of(LONG, SHORT, LONG));

        assertThat(closings)
                .extracting(Closing::day)
                .containsExactly(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 15));
        assertThat(closings.get(0).part().of(SHORT)).contains(SHORT);
        assertThat(closings.get(0).part().of(LONG)).isEmpty();
    }

    @Test
    void servicesByTheMonthHaveAnActOfItsLastDayOrOfTheirOwnWhereThatIsEarlier() {
        List<Closing> closings = Closing.of(ActsDue.MONTHLY, PAID, List.of(LONG, SHORT));

        assertThat(closings)
                .extracting(Closing::day)
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 15));
        assertThat(closings.get(1).part().of(SHORT)).contains(PaidPeriod.parse("2026-12-01/2026-12-20"));
        assertThat(Closing.of(ActsDue.MONTHLY, PAID, List.of(SHORT)))
                .extracting(Closing::day)
                .endsWith(LocalDate.of(2026, 12, 20));
    }

    @Test
    void whereNothingRunsThereIsNothingToCertify() {
        for (ActsDue due : ActsDue.values()) {
            assertThat(Closing.of(due, PAID, List.of())).isEmpty();
        }
    }

    @Test
    void whatIsGivenIsNotDueAgainAndAnActForAllLeavesNothingOpen() {
        List<Closing> all = Closing.of(ActsDue.MONTHLY, PAID, List.of(LONG));
        ActPart november = all.get(0).part();
        LocalDate lastOfYear = LocalDate.of(2026, 12, 31);

        assertThat(OpenClosings.of(all, List.of(november), lastOfYear))
                .isEqualTo(new OpenClosings(List.of(all.get(1)), LocalDate.of(2027, 1, 15)));
        assertThat(OpenClosings.of(all, List.of(november), lastOfYear.minusDays(1)))
                .isEqualTo(new OpenClosings(List.of(), lastOfYear));
        assertThat(OpenClosings.of(all, List.of(ActPart.WHOLE), lastOfYear))
                .isEqualTo(new OpenClosings(List.of(), null));
    }
}
