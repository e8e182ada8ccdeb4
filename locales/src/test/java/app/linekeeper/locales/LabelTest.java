package app.linekeeper.locales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Uses the bundle {@code sample}, which exists only in tests. */
class LabelTest {

    private static final String NAME = "Производственно-коммерческая компания Северное сияние и сыновья";

    private final Words words = Words.strict();

    @Test
    void aLabelThatFitsIsSaidWhole() {
        assertThat(pay("Север")).isEqualTo("Списать 1\u00A0234\u00A0567,89\u00A0₽: «Север»");
    }

    @Test
    void aLongNameGivesWayAndNeitherTheDeedNorTheSum() {
        assertThat(pay(NAME)).hasSize(40).isEqualTo("Списать 1\u00A0234\u00A0567,89\u00A0₽: «Производствен…»");
    }

    @Test
    void ofTwoNamesTheLongerOneGivesWay() {
        Text two = Text.of("sample.two").with("one", NAME).with("other", "Север");
        assertThat(words.label(two, Language.RU)).hasSize(40).endsWith("… → Север");
    }

    @Test
    void aNumberThatIsSaidWholeDoesNotGiveWay() {
        Text two = Text.of("sample.two").with("one", new Whole("26-000128-7")).with("other", NAME);
        assertThat(words.label(two, Language.RU)).hasSize(40).startsWith("26-000128-7 → Произ");
        Text shortest = Text.of("sample.two")
                .with("one", new Whole("26-000128-7 26-000128-7 26"))
                .with("other", NAME);
        assertThat(words.label(shortest, Language.RU)).startsWith("26-000128-7 26-000128-7 26 → Произ");
    }

    @Test
    void aNameWithinAnotherTextGivesWayToo() {
        Text ticked =
                Text.of("sample.ticked").with("label", Text.of("sample.client").with("name", NAME));
        assertThat(words.label(ticked, Language.RU))
                .hasSize(40)
                .startsWith("☑ Клиент Произ")
                .endsWith("…");
    }

    @Test
    void aLabelIsOneLine() {
        Text lines = Text.of("sample.client").with("name", "Север\nЮг");
        assertThat(words.label(lines, Language.RU)).isEqualTo("Клиент Север Юг");
    }

    @Test
    void wordsThatFitNoButtonAreNoticedInTestsAndCutForPeople() {
        Text endless = Text.of("sample.endless");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.label(endless, Language.RU))
                .withMessageContaining("too long for a button");
        assertThat(Words.forgiving().label(endless, Language.RU)).hasSize(40).endsWith("…");
    }

    /** Under notices, the week's picture and packs, where no screen draws them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsUnderAMessageFitsWithTheLargestSumsAndCounts(Language language) {
        List<String> under = List.of(
                "notice.to_",
                "notice.renew",
                "notice.top_up",
                "notice.digest_renew",
                "notice.not_this_time",
                "notice.pay_order",
                "notice.later",
                "notice.leave",
                "week.renew",
                "week.to_",
                "week.less",
                "pack.requisites",
                "pack.another",
                "document.to_in_force");
        Text worst = Text.of("sample.pay")
                .with("n", 365)
                .with("sum", Sum.rubles(123_456_789))
                .with("client", NAME)
                .with("number", "АК-26-000128-4")
                .with("lines", "10020, 10021")
                .with("term", Text.of("quote.term").with("n", 12));
        BundleFiles.texts(language).keySet().stream()
                .filter(key -> under.stream().anyMatch(key::startsWith) && !key.startsWith("notice.renewal"))
                .forEach(key -> assertThat(words.label(new Text(key, worst.arguments()), language))
                        .hasSizeLessThanOrEqualTo(Label.LONGEST));
    }

    private String pay(String from) {
        Text pay = Text.of("sample.pay").with("sum", Sum.rubles(123_456_789)).with("from", from);
        return words.label(pay, Language.RU);
    }
}
