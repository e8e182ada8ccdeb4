package app.linekeeper.domain.requisites;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.client.EmailAddress;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u3164", "\u2800\u2800", "\u115f \u1160", "\uffa0"})
    void aNameThatIsDrawnAsNothingIsNone(String typed) {
        assertThat(((Outcome.Refused<String>) FieldCheck.name(typed)).refusal().reason())
                .isEqualTo(Reason.NAME_EMPTY);
    }

    @Test
    void anApostropheMayStandInAnAddressOfElectronicMail() {
        assertThat(EmailAddress.parse("Anna.O'Neil@primer.example").orElseThrow())
                .isEqualTo("anna.o'neil@primer.example");
    }
}
