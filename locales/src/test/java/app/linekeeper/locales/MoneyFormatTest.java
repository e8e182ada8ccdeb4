package app.linekeeper.locales;

import static app.linekeeper.locales.Language.*;
import static app.linekeeper.locales.Sum.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyFormatTest {

    @Test
    void rublesCarryTheirSignAfterANoBreakSpace() {
        assertThat(MoneyFormat.of(rubles(100_050), RU)).isEqualTo("1\u00A0000,50\u00A0₽");
        assertThat(MoneyFormat.of(rubles(100_050), KK)).isEqualTo("1\u00A0000,50\u00A0₽");
        assertThat(MoneyFormat.of(rubles(100_050), EN)).isEqualTo("1,000.50\u00A0₽");
        assertThat(MoneyFormat.of(rubles(0), RU)).isEqualTo("0,00\u00A0₽");
    }

    @Test
    void tengeAreWholeUnlessThereAreTiyn() {
        assertThat(MoneyFormat.of(tenge(1_250_000), RU)).isEqualTo("12\u00A0500\u00A0₸");
        assertThat(MoneyFormat.of(tenge(1_250_001), KK)).isEqualTo("12\u00A0500,01\u00A0₸");
        assertThat(MoneyFormat.of(tenge(1_250_000), EN)).isEqualTo("12,500\u00A0₸");
    }

    @Test
    void dollarsCarryTheirSignInFrontAndKeepThePoint() {
        assertThat(MoneyFormat.of(dollars(9_900), RU)).isEqualTo("$99.00");
        assertThat(MoneyFormat.of(dollars(9_900), EN)).isEqualTo("$99.00");
        assertThat(MoneyFormat.of(dollars(125_000_000), RU)).isEqualTo("$1\u00A0250\u00A0000.00");
        assertThat(MoneyFormat.of(dollars(125_000_000), EN)).isEqualTo("$1,250,000.00");
    }

    @Test
    void aNegativeSumBeginsWithTheWideMinus() {
        assertThat(MoneyFormat.of(rubles(-5), RU)).isEqualTo("\u22120,05\u00A0₽");
        assertThat(MoneyFormat.of(dollars(-5), EN)).isEqualTo("\u2212$0.05");
    }

    @Test
    void theLargestSumIsWrittenExactly() {
        assertThat(MoneyFormat.of(rubles(Long.MIN_VALUE), RU))
                .isEqualTo("\u221292\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08\u00A0₽");
    }

    @Test
    void anotherCurrencyIsNamedByItsCode() {
        assertThat(MoneyFormat.of(new Sum(1234, Currency.getInstance("EUR")), RU))
                .isEqualTo("12,34\u00A0EUR");
        assertThat(MoneyFormat.of(new Sum(1234, Currency.getInstance("JPY")), RU))
                .isEqualTo("1\u00A0234\u00A0JPY");
    }

    @Test
    void figuresAloneHaveTwoDecimals() {
        assertThat(MoneyFormat.figures(tenge(1_250_000), RU)).isEqualTo("12\u00A0500,00");
    }
}
