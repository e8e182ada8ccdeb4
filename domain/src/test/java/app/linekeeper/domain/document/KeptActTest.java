package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.Test;

class KeptActTest {

    @Test
    void whatIsKeptIsWhatIsRead() {
        assertThat(ActContent.of(SampleActs.act().kept())).isEqualTo(SampleActs.act());
        ActContent general = SampleActs.corrected();
        assertThat(ActContent.of(general.kept())).isEqualTo(general);
    }

    @Test
    void onlyWhatIsSaidIsKept() {
        assertThat(SampleActs.act().kept().text())
                .contains("\"number\":\"АК-26-000001\"", "\"date\":\"2026-11-23\"", "\"minor\":1859520")
                .doesNotContain("zero", "total");
    }

    @Test
    void whatWasKeptWhenActsNamedTheirFormAndReplacedNoneIsStillRead() {
        ActContent act = SampleActs.act();
        String before =
                act.kept().text().replaceFirst("\\{", "{\"form\":\"RUSSIAN\",").replace("\"replaced\":null,", "");
        assertThat(before).doesNotContain("replaced");
        assertThat(ActContent.of(new DocumentContent(act.language(), 1, before)))
                .isEqualTo(act);
    }

    @Test
    void whatWasKeptBeforeActsSaidWhatWasSoldIsOfServices() {
        String before = SampleActs.act().kept().text().replace("\"sold\":\"LICENCE\",", "");
        assertThat(before).doesNotContain("sold");
        assertThat(ActContent.of(new DocumentContent(Language.RU, 1, before)).sold())
                .isEqualTo(SoldAs.SERVICE);
    }

    @Test
    void whatANewerProgramKeptIsNotGuessedAt() {
        DocumentContent newer =
                new DocumentContent(Language.RU, 3, SampleActs.act().kept().text());
        assertThatThrownBy(() -> ActContent.of(newer)).isInstanceOf(IllegalStateException.class);
    }
}
