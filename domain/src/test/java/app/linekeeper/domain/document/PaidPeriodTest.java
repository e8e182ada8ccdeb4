package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaidPeriodTest {

    private static final PaidPeriod YEAR = PaidPeriod.parse("2026-11-30/2027-11-29");

    @Test
    void aYearTouchesThirteenMonthsUnlessItBeginsWithOne() {
        assertThat(YEAR.months()).hasSize(13).startsWith(YearMonth.of(2026, 11)).endsWith(YearMonth.of(2027, 11));
        assertThat(PaidPeriod.parse("2027-01-01/2027-12-31").months()).hasSize(12);
        assertThat(YEAR.within(YearMonth.of(2026, 11))).contains(PaidPeriod.parse("2026-11-30/2026-11-30"));
        assertThat(YEAR.within(YearMonth.of(2027, 2))).contains(PaidPeriod.parse("2027-02-01/2027-02-28"));
        assertThat(YEAR.within(YearMonth.of(2027, 12))).isEmpty();
    }

    @Test
    void sharesOfMonthsMakeUpTheSumToTheKopeckAndAreOfTheDaysInThem() {
        Currency ruble = Currency.getInstance("RUB");
        for (long seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            LocalDate from = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900));
            PaidPeriod period = new PaidPeriod(from, from.plusDays(random.nextInt(800)));
            Money sum = new Money(
                    random.nextInt(10) == 0 ? random.nextInt(40) : random.nextLong(99_999_999_999_999L), ruble);

            List<PaidPeriod> parts = period.months()
                    .map(month -> period.within(month).orElseThrow())
                    .toList();
            List<Money> shares =
                    parts.stream().map(part -> period.share(sum, part)).toList();

            assertThat(shares.stream().reduce(Money.zero(ruble), Money::plus))
                    .as("seed %d", seed)
                    .isEqualTo(sum);
            for (int i = 0; i < parts.size(); i++) {
                double days = parts.get(i)
                        .from()
                        .datesUntil(parts.get(i).until().plusDays(1))
                        .count();
                double all = from.datesUntil(period.until().plusDays(1)).count();
                assertThat(Math.abs(shares.get(i).minor() - sum.minor() * days / all))
                        .as("seed %d, part %d", seed, i)
                        .isLessThanOrEqualTo(1.1);
            }
        }
    }
}
