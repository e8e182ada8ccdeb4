package app.linekeeper.conversations.flows.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTermTest {

    @ParameterizedTest
    @CsvSource({
        "3 месяца, 3",
        "три месяца, 3",
        "на 12 мес., 12",
        "12мес, 12",
        "год, 12",
        "На год!, 12",
        "1 год, 12",
        "2 года, 24",
        "полгода, 6",
        "ещё на полгода, 6",
        "квартал, 3",
        "6, 6",
        "1 year, 12",
        "a year, 12",
        "for six months, 6",
        "half a year, 6",
        "12-month, 12",
        "бір жыл, 12",
        "6 ай, 6",
        "он екі айға, 12",
        "жарты жылға, 6"
    })
    void aTermIsUnderstoodAsPeopleSayIt(String said, int months) {
        assertThat(SpokenTerm.months(said)).contains(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"на", "10009 год", "месяц май", "скидка 10 %", "12.5 мес", "-1 месяц"})
    void whatIsNoTermIsNotTakenForOne(String said) {
        assertThat(SpokenTerm.months(said)).isEmpty();
    }
}
