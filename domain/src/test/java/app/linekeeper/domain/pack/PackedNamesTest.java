package app.linekeeper.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.TypedPeriod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedNamesTest {

    @Test
    void aFileIsCalledByNumberDayAndCompany() {
        assertThat(new EntryNames().of(SampleActs.act())).isEqualTo("АК-26-000001 2026-11-23 ООО «Север».pdf");
    }

    @Test
    void filesOfOneNameAreNumbered() {
        EntryNames names = new EntryNames();
        names.of(SampleActs.act());

        assertThat(names.of(SampleActs.act())).isEqualTo("АК-26-000001 2026-11-23 ООО «Север» (2).pdf");
        assertThat(names.of(SampleActs.act())).isEqualTo("АК-26-000001 2026-11-23 ООО «Север» (3).pdf");
    }

    @Test
    void whatNoFileSystemTakesIsReplacedAndALongNameIsCutBetweenLetters() {
        String name = new EntryNames()
                .of(SampleActs.russian(
                        SampleParties.customer("a/b\\c:*?\"<>|\u202e\n" + "Өркен 😀".repeat(60) + ". "),
                        List.of(SampleActs.line(1, "1.00"))));

        assertThat(name)
                .startsWith("АК-26-000001 2026-11-23 a-b-c-")
                .endsWith(".pdf")
                .doesNotContain("\ufffd");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(240);
        assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}\\u202e]");
    }

    @Test
    void aPeriodIsReadAsPeopleWriteIt() {
        Period days = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15));
        assertThat(TypedPeriod.read("01.10.2026–15.10.2026").orElseThrow()).isEqualTo(days);
        assertThat(TypedPeriod.read("с 1.10.2026 по 15.10.2026").orElseThrow()).isEqualTo(days);
        assertThat(TypedPeriod.read("1/10/2026 - 15/10/2026").orElseThrow()).isEqualTo(days);
        assertThat(TypedPeriod.read("02.2028").orElseThrow().until()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(TypedPeriod.read("15.10.2026").orElseThrow().from()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(Period.parse(days.toString())).isEqualTo(days);
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        for (String typed : List.of("15.10.2026–01.10.2026", "31.02.2026", "13.2026", "осень", "1.1.0001", "1 1 1")) {
            assertThat(TypedPeriod.read(typed)).as(typed).isInstanceOf(Outcome.Refused.class);
        }
    }
}
