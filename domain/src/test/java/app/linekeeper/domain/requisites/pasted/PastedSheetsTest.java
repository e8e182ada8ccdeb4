package app.linekeeper.domain.requisites.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PastedSheetsTest {

    private final PastedBlock blocks = new PastedBlock();

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetIsReadInWhateverLayoutItIsPasted(PastedSheet sheet) {
        assertThat(blocks.read(sheet.text(), sheet.empty()).orElseThrow().values())
                .isEqualTo(sheet.expected());
    }

    @Test
    void thereAreSixtyLayouts() {
        assertThat(sheets()).hasSize(60).extracting(PastedSheet::toString).doesNotHaveDuplicates();
    }

    static List<PastedSheet> sheets() {
        return PastedSheet.all();
    }
}
