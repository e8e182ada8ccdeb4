package app.linekeeper.locales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Uses the bundle {@code sample}, which exists only in tests; {@code ~} is a no-break space. */
class NoBreakTest {

    private static final Pattern CODE = Pattern.compile("<code>[^<]*</code>");

    private final Words words = Words.strict();

    @ParameterizedTest
    @CsvSource({"1, 1~линия", "2, 2~линии", "12000, 12~000~линий"})
    void aNumberIsNeverAloneAtTheEndOfALine(long n, String expected) {
        assertThat(shown(Text.of("sample.lines").with("n", n))).isEqualTo(expected);
    }

    @Test
    void aDayStaysWithItsMonthAndARateWithItsSign() {
        Text text = Text.of("sample.all")
                .with("rate", new BigDecimal("35.50"))
                .with("sum", Sum.rubles(1_840_000))
                .with("date", LocalDate.of(2026, 11, 26))
                .with("lines", Text.of("sample.numbered").with("number", "10452"));
        assertThat(shown(text)).isEqualTo("35,5~% · 18~400,00~₽ · 26~ноября 2026\n№~10452 на 3~дня");
    }

    @Test
    void whatPeopleWroteIsShownAsTheyWroteIt() {
        assertThat(shown(Text.of("sample.client").with("name", "Магазин № 1, 24 часа")))
                .isEqualTo("Клиент <b>Магазин № 1, 24 часа</b>");
    }

    @Test
    void whatIsReadByProgramsKeepsItsOrdinarySpaces() {
        assertThat(words.plain(Text.of("sample.numbered").with("number", "10452"), Language.RU))
                .isEqualTo("№ 10452 на 3 дня");
    }

    @Test
    void aPrintedLineKeepsNumbersAndTheirWordsTogether() {
        assertThat(NoBreak.in("№ 7, 3 линии × 1 мес. × 990 ₽, НДС 22 %").replace('\u00A0', '~'))
                .isEqualTo("№~7, 3~линии × 1~мес. × 990~₽, НДС 22~%");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsCopiedFromAScreenHasNoSpacesThatAreNotTyped(Language language) {
        BundleFiles.texts(language)
                .forEach((key, text) -> CODE.matcher(text)
                        .results()
                        .forEach(code ->
                                assertThat(NoBreak.in(code.group())).as(key).isEqualTo(code.group())));
    }

    private String shown(Text text) {
        return words.html(text, Language.RU).replace('\u00A0', '~');
    }
}
