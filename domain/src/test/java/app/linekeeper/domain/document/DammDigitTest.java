package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DammDigitTest {

    private static final int NUMBERS = 10_000;

    @Test
    void theDigitIsThatOfTheScheme() {
        assertThat(DammDigit.of("572")).isEqualTo('4');
        assertThat(DammDigit.of("")).isEqualTo('0');
        assertThat(DammDigit.closes("5724")).isTrue();
    }

    @Test
    void everyDigitThatIsMistypedIsCaught() {
        numbers().forEach(number -> {
            for (int at = 0; at < number.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                    boolean same = number.charAt(at) == other;
                    assertThat(DammDigit.closes(with(number, at, other)))
                            .as("%s with %s at %s", number, other, at)
                            .isEqualTo(same);
                }
            }
        });
    }

    @Test
    void everySwapOfNeighboursThatDifferIsCaught() {
        numbers().forEach(number -> {
            for (int at = 1; at < number.length(); at++) {
                char left = number.charAt(at - 1);
                char right = number.charAt(at);
                assertThat(DammDigit.closes(with(with(number, at - 1, right), at, left)))
                        .as("%s swapped at %s", number, at)
                        .isEqualTo(left == right);
            }
        });
    }

    @Test
    void onlyDigitsHaveADigit() {
        assertThatThrownBy(() -> DammDigit.of("12-3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DammDigit.of("١")).isInstanceOf(IllegalArgumentException.class);
        assertThat(DammDigit.closes("")).isFalse();
    }

    /** Of every length that documents have, the digit that closes them included. */
    private static Stream<String> numbers() {
        Random random = new Random(28);
        return Stream.generate(() -> {
                    StringBuilder digits = new StringBuilder();
                    for (int n = 1 + random.nextInt(12); n > 0; n--) {
                        digits.append(random.nextInt(10));
                    }
                    return digits.append(DammDigit.of(digits.toString())).toString();
                })
                .limit(NUMBERS);
    }

    private static String with(String number, int at, char digit) {
        return number.substring(0, at) + digit + number.substring(at + 1);
    }
}
