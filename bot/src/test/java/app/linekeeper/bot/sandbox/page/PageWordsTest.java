package app.linekeeper.bot.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class PageWordsTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk"})
    void everyLanguageHasTheSameWordsWithTheSameValues(String language) throws IOException {
        TreeMap<String, TreeSet<String>> russian = values("ru");

        assertThat(values(language)).isEqualTo(russian);
    }

    @Test
    void noWordIsEmpty() throws IOException {
        for (String language : new String[] {"ru", "en", "kk"}) {
            assertThat(words(language))
                    .allSatisfy((key, text) -> assertThat(text).isNotBlank());
        }
    }

    private static TreeMap<String, TreeSet<String>> values(String language) throws IOException {
        TreeMap<String, TreeSet<String>> values = new TreeMap<>();
        words(language).forEach((key, text) -> {
            TreeSet<String> found = new TreeSet<>();
            VALUE.matcher(text).results().forEach(match -> found.add(match.group()));
            values.put(key, found);
        });
        return values;
    }

    private static TreeMap<String, String> words(String language) throws IOException {
        try (InputStream file = PageWordsTest.class.getResourceAsStream("/sandbox/words/" + language + ".json")) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        }
    }
}
