package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.locales.Language;
import org.junit.jupiter.api.Test;

class ActContentTextTest {

    @Test
    void whatIsKeptIsWhatIsRead() {
        assertThat(ActContentText.read(ActContentText.write(SampleActs.act()))).isEqualTo(SampleActs.act());
        ActContent general = SampleActs.general(Language.KK);
        assertThat(ActContentText.read(ActContentText.write(general))).isEqualTo(general);
    }

    @Test
    void onlyWhatIsSaidIsKept() {
        assertThat(ActContentText.write(SampleActs.act()).text())
                .contains("\"number\":\"АК-26-000001\"", "\"date\":\"2026-11-23\"", "\"minor\":1859520")
                .doesNotContain("zero", "total");
    }

    @Test
    void whatWasKeptWhenActsNamedTheirFormIsStillRead() {
        ActContent act = SampleActs.act();
        String before = ActContentText.write(act).text().replaceFirst("\\{", "{\"form\":\"RUSSIAN\",");
        assertThat(ActContentText.read(new DocumentContent(act.language(), 1, before)))
                .isEqualTo(act);
    }
}
