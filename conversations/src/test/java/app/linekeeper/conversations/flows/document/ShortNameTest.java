package app.linekeeper.conversations.flows.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNameTest {

    @Test
    void aCompanyIsKnownByWhatStandsInQuotes() {
        assertThat(ShortName.of("ООО «Север»")).isEqualTo("Север");
        assertThat(ShortName.of("ТОО “Дала”")).isEqualTo("Дала");
        assertThat(ShortName.of("ИП Соколова")).isEqualTo("ИП Соколова");
    }
}
