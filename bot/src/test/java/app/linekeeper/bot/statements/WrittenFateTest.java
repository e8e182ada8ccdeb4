package app.linekeeper.bot.statements;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.SentStatement;
import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.LoadingStage;
import app.linekeeper.domain.bank.Tally;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class WrittenFateTest {

    private final JsonMapper json = new JsonMapper();

    static Stream<SentStatement.Fate> fates() {
        return Stream.of(
                new SentStatement.Awaited(),
                new SentStatement.BeingRead(LoadingStage.POSTING, 7, 100_000),
                new SentStatement.Loaded(
                        true,
                        3,
                        Map.of(
                                BankLineState.POSTED,
                                new Tally(2, List.of(Money.of("1791.00", "RUB"), Money.of("0.05", "KZT"))),
                                BankLineState.OUTGO,
                                new Tally(1, List.of(Money.of("1.00", "USD"))))),
                new SentStatement.Refused(Refusal.of(Reason.STATEMENT_WRONG)
                        .with("fault", "FOREIGN_ACCOUNT")
                        .with("line", 3)
                        .with("account", "0225")),
                new SentStatement.Gone());
    }

    @ParameterizedTest
    @MethodSource("fates")
    void whatHasBecomeOfAStatementIsReadAsItWasWritten(SentStatement.Fate fate) {
        String written = json.writeValueAsString(WrittenFate.of(fate));
        assertThat(json.readValue(written, WrittenFate.class).fate()).isEqualTo(fate);
    }
}
