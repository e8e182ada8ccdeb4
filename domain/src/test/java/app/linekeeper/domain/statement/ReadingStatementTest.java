package app.linekeeper.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingStatementTest {

    private final ReadingStatement reading = new ReadingStatement(List.of(new ExchangeReader(), new CamtReader()));

    @Test
    void aStatementIsReadByWhoeverKnowsItsKind() {
        assertThat(reading.read(ExchangeFile.plain().bytes()).orElseThrow().lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK\u0003\u0004 an archive",
                "MZ a program",
                "<?xml version=\"1.0\"?><!DOCTYPE a>",
                "%PDF-1.7"
            })
    void whatIsNoStatementIsRefusedAndTheWayOutIsNamed(String file) {
        assertThat(words(reading.read(file.getBytes(StandardCharsets.ISO_8859_1)), Language.EN))
                .contains("nothing has changed")
                .contains("Send the bank’s file for 1C (1CClientBankExchange) or a camt.053");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLineThatIsWrongIsNamedInEveryLanguage(Language language) {
        byte[] file = ExchangeFile.plain().with("Сумма=1293.50", "Сумма=много").bytes();
        assertThat(words(reading.read(file), language)).contains("21").doesNotContain("{");
    }

    private static String words(Outcome<BankStatement> outcome, Language language) {
        Outcome.Refused<BankStatement> refused = (Outcome.Refused<BankStatement>) outcome;
        assertThat(refused.refusal().reason()).isEqualTo(Reason.STATEMENT_WRONG);
        return Words.standard().plain(refused.refusal().text(), language);
    }
}
