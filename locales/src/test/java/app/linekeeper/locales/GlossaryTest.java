package app.linekeeper.locales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that the glossary, {@code docs/words.md}, has in place of others. What pasted text is recognised by is not ours to word. */
class GlossaryTest {

    private static final String NAME = "(?:<b>)?\\{(?:client|company|partner|payer|name)}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RU; ИНН or БИН; алогов\\p{L}+ номер",
                "RU; поступят на счёт; лягут|ляжет|легло",
                "RU; what the button does; Подтвердите оплату",
                "EN; company details; [Rr]equisites",
                "EN; account; [Cc]abinet",
                "EN; INN or BIN; [Tt]ax number",
                "EN; notifications; Notices",
                "EN; Awaiting payment; To be paid|waits to be paid",
                "EN; Pay and the sum; Confirm the payment",
                "EN; in the wallet; on the wallet",
                "KK; хабарлама; [Хх]абарландыру",
                "KK; ИНН or БСН; алық нөмір",
                "KK; күнінен бастап; \\{\\w+}(?:</b>)? бастап",
                "KK; клиент қосу; [Кк]лиент (?:құру|жасау)"
            })
    void aThingHasOneName(Language language, String instead, String pattern) {
        assertThat(written(language, Pattern.compile(pattern)))
                .as("%s: %s", language, instead)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RU, для|у|от|с|со|к|на|из|без|за", "EN, for"})
    void aNameStandsWhereItNeedsNoEnding(Language language, String prepositions) {
        assertThat(written(language, Pattern.compile("(?<!\\p{L})(?:" + prepositions + ") " + NAME)))
                .isEmpty();
    }

    private static Map<String, String> written(Language language, Pattern pattern) {
        Map<String, String> found = BundleFiles.texts(language);
        found.entrySet()
                .removeIf(text -> text.getKey().startsWith("requisites.labels.")
                        || !pattern.matcher(text.getValue()).find());
        return found;
    }
}
