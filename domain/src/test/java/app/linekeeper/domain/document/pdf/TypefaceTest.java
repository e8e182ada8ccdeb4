package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    private static final String NEEDED = "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі№«»–—…“”„’•−₽₸€$£¥%&@/\\()[]0123456789.,:;?\u00A0";

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void hasEveryLetterAndSignThatDocumentsNeed(Typeface typeface) {
        Set<String> missing = IntStream.concat(
                        NEEDED.codePoints(),
                        IntStream.concat(IntStream.rangeClosed('А', 'я'), IntStream.rangeClosed('A', 'z')))
                .filter(c -> !typeface.has(c))
                .mapToObj(Character::toString)
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }
}
