package app.linekeeper.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {

    @Test
    void whatLooksAlikeIsAlike() {
        assertThat(LookAlikes.folded("\u0430\u043a-26")).isEqualTo("AK-26").isEqualTo(LookAlikes.folded("Ak-26"));
        assertThat(LookAlikes.folded("\u2116 \uff11\uff12")).isEqualTo("  12");
    }

    @Test
    void theLettersOfOneKeyboardOnlyAreNamed() {
        assertThat(LookAlikes.unlike("АК")).isEmpty();
        assertThat(LookAlikes.unlike("AC-1")).isEmpty();
        assertThat(LookAlikes.unlike("ЛПВ")).isEqualTo("ЛП");
        assertThat(LookAlikes.unlike("LK")).isEqualTo("L");
        assertThat(LookAlikes.unlike("Ѕ7")).as("a letter that neither has").isEqualTo("S");
    }
}
