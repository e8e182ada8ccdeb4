package app.linekeeper.locales;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds for every bundle there is, also for those that are added later. */
class BundlesTest {

    private static final Pattern KAZAKH = Pattern.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Set<String> TAGS = Set.of("<b>", "</b>", "<i>", "</i>", "<code>", "</code>");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        for (String bundle : BundleFiles.names()) {
            assertThat(BundleFiles.texts(bundle, language).stringPropertyNames())
                    .as("%s in %s", bundle, language)
                    .containsExactlyInAnyOrderElementsOf(
                            BundleFiles.texts(bundle, Language.RU).stringPropertyNames());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasTheSameArguments(Language language) {
        Map<String, String> russian = BundleFiles.texts(Language.RU);
        BundleFiles.texts(language)
                .forEach((key, text) -> assertThat(arguments(text))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments(russian.get(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCompilesAndEveryPluralIsComplete(Language language) {
        BundleFiles.texts(language).forEach((key, text) -> {
            List<Piece> pieces = PatternReader.read(text, UnaryOperator.identity());
            plurals(pieces, new ArrayList<>())
                    .forEach(plural -> assertThat(plural.branches().keySet())
                            .as("%s in %s", key, language)
                            .containsAll(Plurals.categories(language)));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyBelongsToItsFileAndIsWrittenOnce(Language language) throws IOException {
        for (String bundle : BundleFiles.names()) {
            Set<String> seen = new HashSet<>();
            for (String line : BundleFiles.lines(bundle, language)) {
                if (line.startsWith(bundle + ".") && line.contains("=")) {
                    assertThat(seen.add(line.substring(0, line.indexOf('=')).trim()))
                            .as("written twice: %s", line)
                            .isTrue();
                }
            }
            assertThat(seen)
                    .as("keys of %s in %s", bundle, language)
                    .containsExactlyInAnyOrderElementsOf(
                            BundleFiles.texts(bundle, language).stringPropertyNames());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsAreNotEmptyAndUseOnlyTagsThatTelegramKnows(Language language) {
        BundleFiles.texts(language).forEach((key, text) -> {
            assertThat(text).as("%s in %s", key, language).isNotBlank();
            assertThat(TAG.matcher(text).results().map(tag -> tag.group()))
                    .as("%s in %s", key, language)
                    .isSubsetOf(TAGS);
        });
    }

    @Test
    void russianAndEnglishHaveNoKazakhLettersAndEnglishNoCyrillic() {
        BundleFiles.texts(Language.RU)
                .forEach((key, text) -> assertThat(KAZAKH.matcher(text).find())
                        .as(key + "=" + text)
                        .isFalse());
        BundleFiles.texts(Language.EN)
                .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("\\p{IsCyrillic}"));
    }

    /** A date ends in the name of its month, which takes no ending here: the word "day" takes it. */
    @Test
    void inKazakhUntilWhenIsSaidInTheDative() {
        BundleFiles.texts(Language.KK)
                .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("\\{\\w+}(?:</b>)? дейін"));
    }

    @Test
    void textsDoNotShout() {
        for (Language language : Language.values()) {
            BundleFiles.texts(language)
                    .forEach((key, text) -> assertThat(text).as(key).doesNotContain("!"));
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static List<Piece.Plural> plurals(List<Piece> pieces, List<Piece.Plural> found) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Plural plural) {
                found.add(plural);
                plural.branches().values().forEach(branch -> plurals(branch, found));
            } else if (piece instanceof Piece.Select select) {
                select.branches().values().forEach(branch -> plurals(branch, found));
            }
        }
        return found;
    }
}
