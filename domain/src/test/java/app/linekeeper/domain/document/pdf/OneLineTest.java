package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    private static final String LARGEST = "999\u00A0999\u00A0999\u00A0999,99";

    @Test
    void aSumForWhichThereIsRoomIsAsLargeAsTheRest() {
        assertThat(new OneLine(60).size("1\u00A0000,00", 9)).isEqualTo(9);
    }

    @Test
    void aLongerOneIsPrintedSmallerAndStaysOnItsLine() {
        assertThat(new OneLine(60).size(LARGEST, 9)).isBetween(5f, 8f);
        assertThat(new OneLine(30).size(LARGEST, 9)).isEqualTo(new OneLine(60).size(LARGEST, 9) / 2);
    }
}
