package app.linekeeper.conversations.flow;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private final Turn turn = new Turn(
            new ChatKey(1, 1),
            new Visitor("Anna", Language.EN, ZoneOffset.UTC, null),
            Facts.none(),
            Clock.systemUTC(),
            null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 000,50|100050", "1000.5|100050", "7|700", "1\u00a0000|100000", "0,01|1", "12\u202f500|1250000"})
    void sumsAreReadAsPeopleWriteThem(String typed, long minor) {
        assertThat(sum(typed)).isEqualTo(new Money(minor, Currency.getInstance("RUB")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e9", "0", "1,005", "1.000,50", "ten", "+5", "99999999999999", "0x10", "1,"})
    void whatIsNoSumIsRefused(String typed) {
        assertThat(Answers.amount(any -> Currency.getInstance("RUB"))
                        .read(typed, turn)
                        .isDone())
                .isFalse();
    }

    @Test
    void aCurrencyWithoutMinorUnitsTakesNone() {
        Answer<Money> yen = Answers.amount(any -> Currency.getInstance("JPY"));
        assertThat(yen.read("100,5", turn).isDone()).isFalse();
        assertThat(yen.read("100", turn).orElseThrow().minor()).isEqualTo(100);
    }

    @Test
    void numbersHaveTheirBounds() {
        Answer<Integer> cups = Answers.number(1, 50);
        assertThat(cups.read("5 0", turn).orElseThrow()).isEqualTo(50);
        for (String typed : List.of("0", "51", "-1", "1.5", "", "9999999999", "1e1")) {
            assertThat(cups.read(typed, turn).isDone()).as(typed).isFalse();
        }
    }

    @Test
    void linesAreOneLineAndHaveALength() {
        assertThat(Answers.line(20).read("a\n b\t\u00a0c", turn).orElseThrow()).isEqualTo("a b c");
        assertThat(Answers.line(3)
                        .read("\ud83d\ude42\ud83d\ude42\ud83d\ude42", turn)
                        .isDone())
                .isTrue();
        assertThat(Answers.line(2).read("abc", turn).isDone()).isFalse();
        assertThat(Answers.block(9).read("a\n b", turn).orElseThrow()).isEqualTo("a\n b");
    }

    @Test
    void everySlotReadsWhatItWrote() {
        goesRound(Slot.number("n"), 5);
        goesRound(Slot.flag("f"), true);
        goesRound(Slot.date("d"), LocalDate.of(2026, 11, 26));
        goesRound(Slot.money("m"), Money.of("-1000.50", "RUB"));
        goesRound(Slot.of("l", Language.class), Language.KK);
        goesRound(Slot.many("many", Slot.number("n")), List.of(1, 2, 3));
        goesRound(Slot.many("many", Slot.number("n")), List.of());
    }

    private static <T> void goesRound(Slot<T> slot, T value) {
        assertThat(Facts.ofTexts(Facts.of(slot, value).texts()).get(slot)).isEqualTo(value);
    }

    private Money sum(String typed) {
        return Answers.amount(any -> Currency.getInstance("RUB"))
                .read(typed, turn)
                .orElseThrow();
    }
}
