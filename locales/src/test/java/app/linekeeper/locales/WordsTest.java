package app.linekeeper.locales;

import static app.linekeeper.locales.Language.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uses the bundle {@code sample}, which exists only in tests. */
class WordsTest {

    private final Words words = Words.strict();

    @Test
    void argumentsAreEscapedInHtmlAndTagsOfTheTextStay() {
        Text text = Text.of("sample.client").with("name", "<b>&\"Ромашка\"");
        assertThat(words.html(text, RU)).isEqualTo("Клиент <b>&lt;b&gt;&amp;&quot;Ромашка&quot;</b>");
        assertThat(words.plain(text, RU)).isEqualTo("Клиент <b>&\"Ромашка\"");
    }

    @Test
    void anArgumentThatLooksLikeAPlaceholderStaysAsItIs() {
        Text text = Text.of("sample.client").with("name", "{name} {0} '{");
        assertThat(words.plain(text, RU)).isEqualTo("Клиент {name} {0} '{");
    }

    @ParameterizedTest
    @CsvSource({
        "0, линий нет",
        "1, 1 линия",
        "2, 2 линии",
        "5, 5 линий",
        "11, 11 линий",
        "21, 21 линия",
        "112, 112 линий",
        "12000, 12 000 линий"
    })
    void russianCountsLines(long n, String expected) {
        assertThat(words.plain(Text.of("sample.lines").with("n", n), RU).replace('\u00A0', ' '))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2147483648, линий", "2147483651, линия", "2147483653, линии", "9000000001, линия"})
    void largeNumbersKeepTheirPluralForm(long n, String noun) {
        assertThat(words.plain(Text.of("sample.lines").with("n", n), RU)).endsWith(noun);
    }

    @Test
    void numbersMoneyDatesAndTextsAreSaidInTheLanguage() {
        Text text = Text.of("sample.all")
                .with("rate", new BigDecimal("35.50"))
                .with("sum", Sum.rubles(1_840_000))
                .with("date", LocalDate.of(2026, 11, 26))
                .with("lines", List.of(Text.of("sample.lines").with("n", 2), Text.of("sample.quote")));
        assertThat(words.html(text, RU).replace('\u00A0', ' '))
                .isEqualTo("35,5 % · 18 400,00 ₽ · 26 ноября 2026\n2 линии\nодна < две & \"три\"");
        assertThat(words.html(text, EN).replace('\u00A0', ' '))
                .isEqualTo("35.5 % · 18,400.00 ₽ · 26 November 2026\n2 lines\nit's one");
        assertThat(words.html(text, KK).replace('\u00A0', ' '))
                .isEqualTo("35,5 % · 18 400,00 ₽ · 2026 ж. 26 қараша\n2 желі\nбір");
    }

    @Test
    void aNameWithQuotesOfItsOwnIsQuotedWithTheOtherKind() {
        Text company = Text.of("refusal.company_exists").with("company", "ООО «Север»");

        assertThat(Words.strict().plain(company, Language.RU)).contains("«ООО „Север“»");
    }

    @Test
    void aChoiceByWordTakesTheNamedBranchOrTheOther() {
        assertThat(words.plain(Text.of("sample.kind").with("kind", "act"), RU)).isEqualTo("Акт");
        assertThat(words.plain(Text.of("sample.kind").with("kind", "zzz"), RU)).isEqualTo("Документ");
    }

    @Test
    void strictWordsRefuseAMissingKeyAndAMissingArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.html(Text.of("sample.nothing"), RU))
                .withMessageContaining("sample.nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> words.html(Text.of("nobundle"), RU));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.html(Text.of("sample.client"), RU))
                .withMessageContaining("name");
    }

    @Test
    void forgivingWordsNeverShowAKeyOrAPlaceholder() {
        Words forgiving = Words.forgiving();
        assertThat(forgiving.html(Text.of("sample.only_russian"), KK)).isEqualTo("Только по-русски");
        assertThat(forgiving.html(Text.of("sample.nothing"), EN)).isEqualTo("Этот текст ещё не готов.");
        assertThat(forgiving.html(Text.of("sample.client"), RU)).isEqualTo("Этот текст ещё не готов.");
    }
}
