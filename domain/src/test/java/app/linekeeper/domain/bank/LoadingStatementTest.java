package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.statement.StatementFault;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements are kept whole or not at all, and each line once. */
class LoadingStatementTest extends BankTest {

    private static final String KAZAKH_ACCOUNT = "KZ86125KZT5004100100";

    @Test
    void everyLineIsKeptWithWhatTheBankSaid() {
        StatementText text = StatementText.russian().income("12.50", "за линии");
        StatementReport report = load(text);
        BankLineCard card = line(report);

        assertThat(card.line().sum()).isEqualTo(Money.of("12.50", "RUB"));
        assertThat(card.line().undecided()).isEqualTo(Money.of("12.50", "RUB"));
        assertThat(card.line().bookedOn()).isEqualTo(StatementText.DAY);
        assertThat(card.line().payer()).isEqualTo("ООО \"Север\"");
        assertThat(card.line().payerTaxNumber()).isEqualTo(StatementText.PAYER_TAX_NUMBER);
        assertThat(card.account()).isEqualTo(StatementText.RUSSIAN_ACCOUNT);
        assertThat(card.payerAccount()).isEqualTo(StatementText.PAYER_ACCOUNT);
        assertThat(card.raw()).contains("НазначениеПлатежа=за линии");
    }

    @Test
    void theReportSaysWhatCameOfEachLine() {
        StatementText first = StatementText.russian().numbered("r1").income("1.00", "no number");
        load(first);
        StatementReport report = load(StatementText.russian()
                .numbered("r1")
                .income("1.00", "no number")
                .numbered("r2")
                .income("2.00", "no number")
                .income("1791.00", number())
                .outgo("3.00", "fee"));

        assertThat(report.known()).isEqualTo(1);
        assertThat(report.loadedBefore()).isFalse();
        assertThat(report.loadedBy()).isEqualTo(UPLOAD);
        assertThat(report.loadedAt()).isEqualTo(clock.instant());
        assertThat(report.fileName()).isEqualTo("statement.txt");
        assertThat(report.of(BankLineState.POSTED)).isEqualTo(new Tally(1, List.of(PRICE)));
        assertThat(report.of(BankLineState.WAITING)).isEqualTo(new Tally(1, List.of(Money.of("2.00", "RUB"))));
        assertThat(report.of(BankLineState.OUTGO)).isEqualTo(new Tally(1, List.of(Money.of("3.00", "RUB"))));
        assertThat(report.of(BankLineState.NOT_OURS)).isEqualTo(Tally.NONE);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        StatementText text = StatementText.russian().income("1791.00", number());
        StatementReport first = load(text);
        StatementReport again = load(text);

        assertThat(again.loadedBefore()).isTrue();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.tallies()).isEqualTo(first.tallies());
        assertThat(wallet()).isEqualTo(NOTHING);
    }

    @Test
    void filesThatOverlapBringEachLineOnce() {
        StatementText yesterday = StatementText.russian().numbered("o1").income("1791.00", number());
        StatementText both = StatementText.russian()
                .numbered("o1")
                .income("1791.00", number())
                .numbered("o2")
                .income("5.00", "no number");
        load(yesterday);
        StatementReport report = load(both);

        assertThat(report.known()).isEqualTo(1);
        assertThat(report.of(BankLineState.WAITING).lines()).isEqualTo(1);
        assertThat(wallet()).isEqualTo(NOTHING);
    }

    @Test
    void twoEqualPaymentsOfOneDayAreTwo() {
        StatementText two = StatementText.russian()
                .numbered("e1")
                .income("1791.00", number())
                .income("1791.00", number());
        StatementText three = StatementText.russian()
                .numbered("e1")
                .income("1791.00", number())
                .income("1791.00", number())
                .income("1791.00", number());
        assertThat(load(two).of(BankLineState.POSTED).lines()).isEqualTo(2);
        assertThat(load(three).of(BankLineState.POSTED).lines()).isEqualTo(1);
        assertThat(wallet()).isEqualTo(PRICE.times(2));
    }

    @Test
    void aNumberOfOursAndTheSameOfAForeignDocumentOnOneDayAreTwo() {
        StatementReport report = load(
                StatementText.russian().numbered("77").income("9.00", "same").outgo("9.00", "same"));

        assertThat(report.of(BankLineState.WAITING).lines()).isEqualTo(1);
        assertThat(report.of(BankLineState.OUTGO).lines()).isEqualTo(1);
    }

    @Test
    void anAccountOfNoSellerRefusesTheFileWhole() {
        Outcome<StatementReport> refused = load(StatementText.of("40702810100000004321")
                .income("1791.00", number())
                .bytes());

        assertThat(fault(refused)).isEqualTo(StatementFault.FOREIGN_ACCOUNT.name());
        assertThat(refusal(refused).text().arguments()).containsEntry("account", "4321");
        assertNothingCame();
    }

    @Test
    void oneForeignAccountAmongOursRefusesTheFileWhole() {
        String text = StatementText.russian().income("1791.00", number()).text();
        String foreign = "40702810100000004321";
        String both = text.replace("СекцияРасчСчет\nРасчСчет=", """
                СекцияРасчСчет
                РасчСчет=%s
                НачальныйОстаток=0
                КонечныйОстаток=0
                КонецРасчСчет
                СекцияРасчСчет
                РасчСчет=""".formatted(foreign));
        assertThat(fault(load(both.getBytes(StandardCharsets.UTF_8)))).isEqualTo("FOREIGN_ACCOUNT");
        assertNothingCame();
    }

    @Test
    void anAccountOfSeveralCurrenciesNamesThemOrTheFileIsRefused() {
        StatementText unnamed = StatementText.of(KAZAKH_ACCOUNT).income("100.00", "no number");
        StatementText named = StatementText.of(KAZAKH_ACCOUNT).in("USD").income("100.00", "no number");

        assertThat(fault(load(unnamed.bytes()))).isEqualTo(StatementFault.CURRENCY.name());
        assertThat(line(load(named)).line().sum()).isEqualTo(Money.of("100.00", "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUB", "643", "RUR", "810", "rub", "руб", ""})
    void theCurrencyOfTheAccountIsKnownHoweverTheBankNamesIt(String name) {
        BankLineCard card = line(load(StatementText.russian().in(name).income("2.50", "no number")));
        assertThat(card.line().sum()).isEqualTo(Money.of("2.50", "RUB"));
    }

    @Test
    void whatTheReaderRefusesKeepsNothing() {
        String text = StatementText.russian()
                .income("1791.00", number())
                .income("7.00", "no number")
                .text();
        assertThat(fault(load(text.replace("Сумма=7.00", "Сумма=-7.00").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(StatementFault.SUM.name());
        assertThat(fault(load(text.replace("КонечныйОстаток=1001798.00", "КонечныйОстаток=1001798.01")
                        .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(StatementFault.BALANCE.name());
        assertThat(fault(load(text.replace("КонецФайла", "").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(StatementFault.CUT_OFF.name());
        assertNothingCame();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whyAFileIsRefusedIsSaidInEveryLanguage(Language language) {
        Words words = Words.standard();
        assertThat(words.plain(
                        refusal(load(StatementText.of("40702810100000004321")
                                        .income("1.00", "-")
                                        .bytes()))
                                .text(),
                        language))
                .contains("4321")
                .doesNotContain("{");
        assertThat(words.plain(
                        refusal(load(StatementText.of(KAZAKH_ACCOUNT)
                                        .income("1.00", "-")
                                        .bytes()))
                                .text(),
                        language))
                .contains("0100")
                .doesNotContain("{");
    }

    @Test
    void onlyOperatorsAndThePartsOfTheProgramLoadStatements() {
        byte[] file = StatementText.russian().income("8.00", "no number").bytes();
        Actor member = new Actor.ByMember(north.owner());
        Actor noOperator = new Actor.ByOperator(north.owner());
        Actor operator = new Actor.ByOperator(shop.operator());

        assertThat(reason(loading.load(member, "a", file, LoadingProgress.NOBODY)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(loading.load(noOperator, "a", file, LoadingProgress.NOBODY)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(loading.load(operator, "a", file, LoadingProgress.NOBODY)
                        .orElseThrow()
                        .loadedBy())
                .isEqualTo(operator);
    }

    @Test
    void whoeverWaitsHearsHowFarItIs() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        StatementText text = StatementText.russian().income("1791.00", number());
        for (int n = 0; n < 450; n++) {
            text.income("3.00", "no number");
        }
        loading.load(UPLOAD, "a", text.bytes(), (stage, done, of) -> heard.add(stage + " " + done + "/" + of));

        assertThat(heard)
                .contains("STORING 200/451", "STORING 400/451", "STORING 451/451", "MATCHING 451/451")
                .endsWith("POSTING 1/1");
    }

    @Test
    void whatIsTooLongOrCannotBeKeptIsCutAndNothingIsLost() {
        String purpose = "x".repeat(5_000) + "\u0000";
        BankLineCard card = line(load(StatementText.russian()
                .named("N".repeat(2_000) + "\ud83d\ude00")
                .income("4.00", "\u0000" + purpose)));
        assertThat(card.line().purpose()).hasSize(4_000).startsWith("xx");
        assertThat(card.line().payer()).hasSize(1_000);
    }

    @Test
    void theSameFileLoadedTwiceAtOnceIsKeptOnce() throws Exception {
        byte[] file = StatementText.russian().income("1791.00", number()).bytes();
        List<Callable<StatementReport>> both = Stream.<Callable<StatementReport>>generate(
                        () -> () -> load(file).orElseThrow())
                .limit(2)
                .toList();
        List<StatementReport> reports = AtOnce.all(both);

        assertThat(reports.get(0).id()).isEqualTo(reports.get(1).id());
        loading.goOn();
        assertThat(jdbc.sql("select count(*) from bank_line where statement = ? and state = 'POSTED'")
                        .param(reports.get(0).id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(wallet()).isEqualTo(NOTHING);
    }

    private void assertNothingCame() {
        assertThat(jdbc.sql("select count(*) from bank_line where purpose = ?")
                        .param(number())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String fault(Outcome<?> outcome) {
        assertThat(reason(outcome)).isEqualTo(Reason.STATEMENT_WRONG);
        return (String) refusal(outcome).text().arguments().get("fault");
    }
}
