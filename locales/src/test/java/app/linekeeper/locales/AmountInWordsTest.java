package app.linekeeper.locales;

import static app.linekeeper.locales.Language.*;
import static app.linekeeper.locales.Sum.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    private final AmountInWords inWords = new AmountInWords(Words.strict());

    @ParameterizedTest
    @CsvSource({
        "120102, Одна тысяча двести один рубль 02 копейки",
        "2100100, Двадцать одна тысяча один рубль 00 копеек",
        "200000200, Два миллиона два рубля 00 копеек",
        "11111, Сто одиннадцать рублей 11 копеек",
        "0, Ноль рублей 00 копеек",
        "1, Ноль рублей 01 копейка",
        "200221, Две тысячи два рубля 21 копейка",
        "500000, Пять тысяч рублей 00 копеек",
        "1859520, Восемнадцать тысяч пятьсот девяносто пять рублей 20 копеек",
        "100000000000, Один миллиард рублей 00 копеек"
    })
    void rublesInRussianWithFeminineThousands(long kopecks, String expected) {
        assertThat(inWords.of(rubles(kopecks), RU)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"214748364800, рублей", "214748365100, рубль", "900000000200, рубля", "999999999901100, рублей"})
    void theNounFitsSumsAboveTwoToThePowerOfThirtyOne(long kopecks, String noun) {
        assertThat(inWords.of(rubles(kopecks), RU)).endsWith(" " + noun + " 00 копеек");
    }

    @ParameterizedTest
    @CsvSource({
        "120102, Бір мың екі жүз бір теңге 02 тиын",
        "100100000, Бір миллион бір мың теңге 00 тиын",
        "0, Нөл теңге 00 тиын",
        "1250000, Он екі мың бес жүз теңге 00 тиын",
        "10000, Жүз теңге 00 тиын",
        "100000000100, Бір миллиард бір теңге 00 тиын",
        "99999999, Тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз теңге 99 тиын"
    })
    void tengeInKazakhSayTheOneBeforeAThousand(long tiyn, String expected) {
        assertThat(inWords.of(tenge(tiyn), KK)).isEqualTo(expected);
    }

    @Test
    void everyCurrencyIsWrittenInEveryLanguage() {
        assertThat(inWords.of(dollars(120102), EN)).isEqualTo("One thousand two hundred one US dollars 02 cents");
        assertThat(inWords.of(dollars(101), EN)).isEqualTo("One US dollar 01 cent");
        assertThat(inWords.of(dollars(2100), RU)).isEqualTo("Двадцать один доллар США 00 центов");
        assertThat(inWords.of(dollars(2100), KK)).isEqualTo("Жиырма бір АҚШ доллары 00 цент");
        assertThat(inWords.of(tenge(300), RU)).isEqualTo("Три тенге 00 тиынов");
        assertThat(inWords.of(tenge(300), EN)).isEqualTo("Three tenge 00 tiyn");
        assertThat(inWords.of(rubles(100), EN)).isEqualTo("One ruble 00 kopecks");
        assertThat(inWords.of(rubles(100), KK)).isEqualTo("Бір рубль 00 копейка");
    }

    @Test
    void theLargestSumIsWrittenWithoutDigitsInItsWords() {
        for (Language language : Language.values()) {
            String words = inWords.of(rubles(Long.MAX_VALUE), language);
            assertThat(words.replaceAll("\\d\\d(?= \\S+$)", "")).doesNotContainPattern("\\d");
            assertThat(words).doesNotContain("\u00AD");
        }
    }

    @Test
    void aNegativeSumAndAnUnknownCurrencyAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> inWords.of(rubles(-1), RU));
        assertThatIllegalArgumentException().isThrownBy(() -> inWords.of(new Sum(1, Currency.getInstance("EUR")), RU));
    }

    @Test
    void manyThreadsWriteTheSameAsOne() {
        long seed = new Random().nextLong();
        long[] sums = new Random(seed).longs(2_000, 0, 1_000_000_000_000L).toArray();
        AmountInWords alone = new AmountInWords(Words.strict());
        String[] expected = new String[sums.length];
        for (int i = 0; i < sums.length; i++) {
            expected[i] = alone.of(rubles(sums[i]), RU);
        }
        IntStream.range(0, sums.length)
                .parallel()
                .forEach(i -> assertThat(inWords.of(rubles(sums[i]), RU))
                        .as("seed %d", seed)
                        .isEqualTo(expected[i]));
    }
}
