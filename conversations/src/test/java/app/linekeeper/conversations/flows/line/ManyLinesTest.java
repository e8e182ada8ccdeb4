package app.linekeeper.conversations.flows.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManyLinesTest {

    private final Words words = Words.strict();

    @Test
    void sixtyLinesAreSaidInOneBreath() {
        List<String> numbers =
                IntStream.rangeClosed(10024, 10083).mapToObj(String::valueOf).toList();

        assertThat(said(ManyLines.of(numbers), Language.RU)).isEqualTo("60 линий, 10024–10083");
        assertThat(said(ManyLines.of(numbers), Language.EN)).isEqualTo("60 lines, 10024–10083");
        assertThat(said(ManyLines.of(numbers), Language.KK)).isEqualTo("60 желі, 10024–10083");
    }

    @Test
    void whateverTheNumbersAreEachIsNamedOrCounted() {
        Random random = new Random(20_261_130);
        for (int round = 0; round < 1_000; round++) {
            SortedSet<Integer> lines = new TreeSet<>();
            int wanted = 1 + random.nextInt(60);
            while (lines.size() < wanted) {
                lines.add(9_970 + random.nextInt(wanted * (1 + random.nextInt(3))));
            }
            List<String> numbers =
                    new ArrayList<>(lines.stream().map(String::valueOf).toList());
            Collections.shuffle(numbers, random);

            String said = said(ManyLines.numbers(numbers), Language.RU);

            String[] parts = said.split(" и ещё ");
            List<Integer> named = Arrays.stream(parts[0].split(", "))
                    .flatMap(ManyLinesTest::named)
                    .toList();
            int more = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
            assertThat(named)
                    .as(said)
                    .containsExactlyElementsOf(
                            lines.stream().limit(named.size()).toList());
            assertThat(named.size() + more).as(said).isEqualTo(wanted);
            assertThat(said.length()).as(said).isLessThan(100);
        }
    }

    private static Stream<Integer> named(String part) {
        int[] ends = Arrays.stream(part.split("–")).mapToInt(Integer::parseInt).toArray();
        return IntStream.rangeClosed(ends[0], ends[ends.length - 1]).boxed();
    }

    private String said(Text text, Language language) {
        return words.plain(text, language).replace('\u00a0', ' ');
    }
}
