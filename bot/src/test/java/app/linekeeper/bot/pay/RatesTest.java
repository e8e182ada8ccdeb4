package app.linekeeper.bot.pay;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.settings.PaySettings;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    private final TestClock clock = new TestClock();
    private final Rates rates = new Rates(new PaySettings(null, "127.0.0.1", List.of(), 10, 5), clock);

    @Test
    void anAddressThatAsksTooOftenWaitsAndOthersDoNot() {
        for (int i = 0; i < 10; i++) {
            assertThat(rates.page("203.0.113.7")).isZero();
        }
        assertThat(rates.page("203.0.113.7")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(6));
        assertThat(rates.page("203.0.113.8")).isZero();

        clock.advance(Duration.ofSeconds(6));

        assertThat(rates.page("203.0.113.7")).isZero();
        assertThat(rates.page("203.0.113.7")).isPositive();
    }

    @Test
    void whatDoesSomethingCountsMore() {
        assertThat(rates.deed("203.0.113.7")).isZero();
        assertThat(rates.deed("203.0.113.7")).isZero();
        assertThat(rates.deed("203.0.113.7")).isPositive();
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() {
        for (int i = 0; i < 10; i++) {
            assertThat(rates.page("2001:db8:1:2::" + i)).isZero();
        }
        assertThat(rates.page("2001:db8:1:2:ffff::1")).isPositive();
        assertThat(rates.page("2001:db8:1:3::1")).isZero();
    }

    @Test
    void messagesOfProvidersComeInBursts() {
        for (int i = 0; i < 50; i++) {
            assertThat(rates.message("203.0.113.7")).isZero();
        }
        assertThat(rates.message("203.0.113.7")).isPositive();
        clock.advance(Duration.ofSeconds(1));
        assertThat(rates.message("203.0.113.7")).isZero();
    }
}
