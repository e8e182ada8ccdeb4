package app.linekeeper.conversations.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTextTest {

    @Test
    void aTextIsReadAsItWasWrittenWhateverItIsFilledWith() {
        Text text = Text.of("a.b")
                .with("words", "«Ёлка» \"& <b>\" \\ \n")
                .with("sum", Money.of("-18595.20", "RUB"))
                .with("day", LocalDate.of(2028, 2, 29))
                .with("n", 3L)
                .with("rate", new BigDecimal("0.35"))
                .with("inner", Text.of("c.d").with("n", 1L))
                .with("rows", List.of(Text.of("e.f"), Text.of("g.h").with("words", "")));

        assertThat(KeptText.read(KeptText.write(text))).isEqualTo(text);
    }

    @Test
    void whatNoTextIsFilledWithIsRefusedWhenItIsWritten() {
        assertThatThrownBy(() -> KeptText.write(Text.of("a.b").with("at", Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
