package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.MoneyFormat;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CarriedOverTest {

    private static final Pattern LINE = Pattern.compile("линия 10(\\d{3})");
    private static final String OVER = "Перенесено на следующую страницу: ";
    private static final String BACK = "Перенесено с предыдущей страницы: ";

    static List<DocumentForm> forms() {
        return List.of(new RussianAct(), new KazakhAct());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPageOfALongTableSaysWhatItsRowsHaveComeToSoFar(DocumentForm form) throws IOException {
        ActContent act = SampleActs.ofManyLines(60);
        byte[] file = form.render(SampleActs.kept(act));
        List<String> pages = new PrintedPdf(file)
                .keptAs("acts", "carried-" + form.scope().region())
                .pages();

        int rows = 0;
        String carried = "";
        for (String page : pages) {
            List<MatchResult> lines = LINE.matcher(page).results().toList();
            if (lines.isEmpty()) {
                break;
            }
            assertThat(page.contains(BACK)).isEqualTo(rows > 0);
            assertThat(page).contains(rows > 0 ? BACK + carried : "");
            rows += lines.size();
            carried = MoneyFormat.figures(sum(act.lines().subList(0, rows)), Language.RU)
                    .replace('\u00A0', ' ');
            assertThat(page.contains(OVER)).isEqualTo(rows < 60);
            assertThat(page).contains(rows < 60 ? OVER + carried : "");
        }
        assertThat(rows).isEqualTo(60);
        assertThat(VeraPdf.faults(file)).isEmpty();
    }

    @Test
    void aTableOnOnePageCarriesNothingOver() {
        assertThat(new PrintedPdf(new RussianAct().render(SampleActs.kept(SampleActs.act()))).text())
                .doesNotContain("Перенесено");
    }

    @Test
    void howeverManyRowsThereAreNoneIsLostAndNoneIsTwice() throws IOException {
        for (int rows = 8; rows <= 16; rows++) {
            byte[] file = new RussianAct().render(SampleActs.kept(SampleActs.ofManyLines(rows)));
            String text = String.join(" ", new PrintedPdf(file).pages());
            assertThat(LINE.matcher(text).results().map(line -> Integer.parseInt(line.group(1))))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(451, 450 + rows).boxed().toList());
        }
    }

    private static Money sum(List<ActLine> lines) {
        return lines.stream().map(ActLine::sum).reduce(Money::plus).orElseThrow();
    }
}
