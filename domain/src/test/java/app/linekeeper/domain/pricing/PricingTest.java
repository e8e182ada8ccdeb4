package app.linekeeper.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.catalog.Term;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PricingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Term YEAR = new Term(12, new BigDecimal("0.20"));
    private static final BigDecimal OFFICIAL = new BigDecimal("0.35");

    @Test
    void bothDiscountsMultiply() {
        Quote quote = Pricing.quote(List.of(line("1990.00", "990.00")), YEAR, OFFICIAL);

        assertThat(quote.total()).isEqualTo(new LinePrice(rub("35760.00"), rub("7152.00"), rub("10012.80")));
        assertThat(quote.total(PriceBasis.PARTNER_PAYS)).isEqualTo(rub("18595.20"));
    }

    @Test
    void bonusesPayThePriceAfterTheTermDiscountOnly() {
        Quote quote = Pricing.quote(List.of(line("1990.00", "990.00")), YEAR, OFFICIAL);

        assertThat(quote.total(PriceBasis.BONUSES)).isEqualTo(rub("28608.00"));
    }

    @Test
    void aPercentageIsRoundedHalfEvenOnTheLine() {
        BigDecimal half = new BigDecimal("0.5");

        assertThat(LinePrice.of(rub("0.05"), half, BigDecimal.ZERO).termDiscount())
                .isEqualTo(rub("0.02"));
        assertThat(LinePrice.of(rub("0.07"), half, BigDecimal.ZERO).termDiscount())
                .isEqualTo(rub("0.04"));
    }

    @Test
    void theTotalIsTheSumOfTheRoundedLines() {
        Quote quote =
                Pricing.quote(List.of(line("0.05"), line("0.05")), new Term(1, new BigDecimal("0.5")), BigDecimal.ZERO);

        assertThat(quote.total().termDiscount()).isEqualTo(rub("0.04"));
    }

    @Test
    void theNewEndIsPartOfTheQuote() {
        assertThat(Pricing.quote(List.of(line("1.00")), YEAR, OFFICIAL)
                        .lines()
                        .get(0)
                        .newEnd())
                .isEqualTo(LocalDate.of(2027, 11, 23));
    }

    @Test
    void aRateBeyondOneIsRefused() {
        assertThatThrownBy(() -> LinePrice.of(rub("1.00"), new BigDecimal("1.1"), BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinePrice.of(rub("-1.00"), BigDecimal.ZERO, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverThePricesAndRatesThePartsAddUp() {
        long seed = 8_675_309;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            Term term = new Term(1 + random.nextInt(36), fraction(random));
            BigDecimal rate = fraction(random);
            List<WantedLine> wanted = new ArrayList<>();
            for (int n = 0; n <= random.nextInt(5); n++) {
                wanted.add(line(random.nextInt(1_000_000) + ".37", random.nextInt(1_000) + ".11"));
            }

            Quote quote = Pricing.quote(wanted, term, rate);

            Money net = Money.of("0", "RUB");
            for (QuotedLine line : quote.lines()) {
                LinePrice price = line.price();
                assertThat(price.list().minus(price.termDiscount()).minus(price.partnerDiscount()))
                        .as("seed %d round %d", seed, i)
                        .isEqualTo(price.net());
                assertThat(price.net().minor()).isBetween(0L, price.list().minor());
                assertThat((double) price.net().minor())
                        .isCloseTo(
                                price.list().minor() * (1 - term.discount().doubleValue()) * (1 - rate.doubleValue()),
                                within(1.5));
                net = net.plus(price.net());
            }
            assertThat(quote.total(PriceBasis.PARTNER_PAYS)).isEqualTo(net);
        }
    }

    private static BigDecimal fraction(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_001), 3);
    }

    private static Money rub(String major) {
        return Money.of(major, "RUB");
    }

    private static WantedLine line(String... monthly) {
        List<PricedChannel> channels = new ArrayList<>();
        for (String price : monthly) {
            String code = "c" + channels.size();
            channels.add(new PricedChannel(new ChannelCode(code), code, rub(price)));
        }
        return new WantedLine(null, null, "line", channels, null, TODAY);
    }
}
