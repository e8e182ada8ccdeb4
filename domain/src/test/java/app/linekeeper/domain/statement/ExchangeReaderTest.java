package app.linekeeper.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeReaderTest {

    private static final int MUTATIONS = 50_000;

    private final ExchangeReader reader = new ExchangeReader();

    @Test
    void whatCameAndWhatWentIsReadWithEverythingThatItIsMatchedBy() throws WrongStatement {
        BankStatement read = reader.read(ExchangeFile.plain().bytes());
        assertThat(read.accounts())
                .containsExactly(new StatedAccount(
                        ExchangeFile.OURS,
                        LocalDate.of(2026, 11, 28),
                        LocalDate.of(2026, 11, 28),
                        100_000,
                        129_350,
                        30_000,
                        199_350));
        assertThat(read.lines()).hasSize(2);
        BankLine came = read.lines().get(0);
        assertThat(came.isIncome()).isTrue();
        assertThat(came.amountMinor()).isEqualTo(129_350);
        assertThat(came.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(came.number()).isEqualTo("17");
        assertThat(came.party()).isEqualTo(new BankLine.Party("ООО «Проба»", "7700000023", ExchangeFile.THEIRS));
        assertThat(came.purpose()).isEqualTo("Оплата по счёту ЛП-26-000012-4 от 26.11.2026, скидка=35 %");
        assertThat(came.raw()).contains("ПлательщикИНН=7700000023");
        assertThat(read.lines().get(1).isIncome()).isFalse();
        assertThat(read.lines().get(1).amountMinor()).isEqualTo(30_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "IBM866", "UTF-8"})
    void theCharsetIsFoundWhateverTheFileSays(String charset) throws WrongStatement {
        // IBM866 has no such quotes, and the bank puts others
        ExchangeFile file = ExchangeFile.plain().with("«", "\"").with("»", "\"").with("ё", "е");
        assertThat(reader.read(file.in(charset).bytes()).lines().get(0).purpose())
                .startsWith("Оплата по счету ЛП-26-000012-4");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfIt() throws WrongStatement {
        byte[] file = ("\ufeff" + ExchangeFile.plain().text()).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.recognises(file)).isTrue();
        assertThat(reader.read(file).lines()).hasSize(2);
    }

    @Test
    void aPurposeInNumberedFieldsIsOneLine() throws WrongStatement {
        ExchangeFile file = ExchangeFile.plain()
                .with(
                        "НазначениеПлатежа=Оплата по счёту ЛП-26-000012-4 от 26.11.2026, скидка=35 %",
                        "НазначениеПлатежа1=Оплата по\nНазначениеПлатежа2=счёту\nНазначениеПлатежа3=ЛП-26-000012-4");
        assertThat(first(file).purpose()).isEqualTo("Оплата по счёту ЛП-26-000012-4");
    }

    @Test
    void aPurposeThatTheBankBrokeGoesOn() throws WrongStatement {
        assertThat(first(ExchangeFile.plain().with(" от 26.11.2026, скидка=35 %", "\nот 26.11.2026"))
                        .purpose())
                .isEqualTo("Оплата по счёту ЛП-26-000012-4 от 26.11.2026");
    }

    @Test
    void noLastLineBreakQuotedSectionsWindowsLineEndsAndDatesTheWrongWayRoundAreRead() throws WrongStatement {
        ExchangeFile file = ExchangeFile.plain()
                .with("СекцияДокумент=Платежное поручение", "СекцияДокумент=\"Платежное поручение\"")
                .with(
                        "ДатаНачала=28.11.2026\nДатаКонца=28.11.2026\nРасчСчет",
                        "ДатаНачала=30.11.2026\nДатаКонца=01.11.2026\nРасчСчет")
                .with("КонецФайла\n", "КонецФайла")
                .with("\n", "\r\n");
        BankStatement read = reader.read(file.bytes());
        assertThat(read.lines()).hasSize(2);
        assertThat(read.accounts().get(0).from()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void twoEqualPaymentsOfOneDayAreTwoAndTheSameInEveryFile() throws WrongStatement {
        String text = ExchangeFile.plain().text();
        int begin = text.indexOf("СекцияДокумент");
        int end = text.indexOf("СекцияДокумент", begin + 1);
        ExchangeFile twice = ExchangeFile.plain().with("КонецФайла", text.substring(begin, end) + "КонецФайла");
        BankStatement read = reader.read(twice.bytes());
        assertThat(read.lines().stream().map(BankLine::key)).hasSize(3).doesNotHaveDuplicates();
        assertThat(read.lines().get(0).key())
                .isEqualTo(first(ExchangeFile.plain()).key());
        assertThat(reader.read(twice.inUtf8().bytes()).lines().stream().map(BankLine::key))
                .isEqualTo(read.lines().stream().map(BankLine::key).toList());
    }

    @Test
    void aTransferBetweenTwoOfOurAccountsIsTwoMovements() throws WrongStatement {
        ExchangeFile file =
                ExchangeFile.plain().with("Отправитель=", "РасчСчет=" + ExchangeFile.THEIRS + "\nОтправитель=");
        assertThat(reader.read(file.bytes()).lines())
                .extracting(BankLine::isIncome)
                .containsExactly(false, true, false);
    }

    @Test
    void anAccountThatOwesTheBankIsRead() throws WrongStatement {
        ExchangeFile owing = ExchangeFile.plain()
                .with("НачальныйОстаток=1000.00", "НачальныйОстаток=-1000.00")
                .with("КонечныйОстаток=1993.50", "КонечныйОстаток=-6.50");
        assertThat(reader.read(owing.bytes()).accounts().get(0).closing()).isEqualTo(-650);
    }

    @Test
    void theDialectOfKazakhstanIsRead() throws WrongStatement {
        String file = """
                1CClientBankExchange
                ВерсияФормата=2.00
                Отправитель=АО "Банк-Пример"
                РасчСчет=KZ698562203124676325
                СекцияРасчСчет
                РасчСчет=KZ698562203124676325
                НачальныйОстаток=202742.8
                ВсегоПоступило=9900
                ВсегоСписано=0
                КонечныйОстаток=212642.8
                КонецРасчСчет
                СекцияДокумент="Выписка"
                ВидДокумента=ПлатежноеПоручение
                ДатаОперации=01.10.2026
                СуммаПриход=9900
                НомерДокумента=NT-475719
                ДатаДокумента=30.09.2026
                ПлательщикНаименование=ТОО "Проба"
                ПлательщикБИН_ИИН=220840049859
                ПлательщикИИК=KZ298561005127073713
                ПолучательНаименование=ТОО "Пример"
                ПолучательБИН_ИИН=901041000015
                ПолучательИИК=KZ698562203124676325
                НазначениеПлатежа=Оплата счёта
                КодНазначенияПлатежа=859
                Валюта=KZT
                КонецДокумента
                КонецФайла
                """;
        BankLine line =
                reader.read(file.getBytes(StandardCharsets.UTF_8)).lines().get(0);
        assertThat(line.isIncome()).isTrue();
        assertThat(line.amountMinor()).isEqualTo(990_000);
        assertThat(line.currency()).isEqualTo("KZT");
        assertThat(line.bookedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(line.party()).isEqualTo(new BankLine.Party("ТОО \"Проба\"", "220840049859", "KZ298561005127073713"));
    }

    @Test
    void whatCannotBeReliedOnIsRefusedWholeWithItsLine() {
        ExchangeFile plain = ExchangeFile.plain();
        assertRefused(plain.with("КонецФайла\n", ""), StatementFault.CUT_OFF, 39);
        assertRefused(plain.with("КонечныйОстаток=1993.50", "КонечныйОстаток=1993.51"), StatementFault.BALANCE, 9);
        assertRefused(plain.with("Сумма=1293.50", "Сумма=-1293.50"), StatementFault.SUM, 21);
        assertRefused(plain.with("Сумма=1293.50", "Сумма=1293.505"), StatementFault.SUM, 21);
        assertRefused(plain.with("Сумма=1293.50", "Сумма=0"), StatementFault.SUM, 18);
        assertRefused(plain.with("Сумма=1293.50\n", ""), StatementFault.SUM, 18);
        assertRefused(plain.with("ДатаПоступило=28.11.2026", "ДатаПоступило=31.11.2026"), StatementFault.DATE, 26);
        assertRefused(
                plain.with("ПолучательСчет=" + ExchangeFile.OURS, "ПолучательСчет=1"), StatementFault.ACCOUNT, 18);
        assertRefused(plain.with("КонецРасчСчет\n", ""), StatementFault.MISPLACED, 17);
        assertRefused(plain.with("КонецФайла\n", "КонецФайла\nНомер=1\n"), StatementFault.MISPLACED, 41);
    }

    @Test
    void whateverIsBrokenInAFileItIsReadOrRefusedAndNothingElse() {
        Random random = new Random(20_261_129);
        byte[] whole = ExchangeFile.plain().bytes();
        int refused = 0;
        for (int n = 0; n < MUTATIONS; n++) {
            try {
                assertThat(reader.read(mutated(whole, random)).lines()).isNotNull();
            } catch (WrongStatement wrong) {
                refused++;
                assertThat(wrong.line()).isNotNegative();
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS - 1);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] file =
                random.nextInt(4) == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int n = random.nextInt(6); n >= 0 && file.length > 0; n--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }

    private BankLine first(ExchangeFile file) throws WrongStatement {
        return reader.read(file.bytes()).lines().get(0);
    }

    private void assertRefused(ExchangeFile file, StatementFault fault, int line) {
        WrongStatement wrong = catchThrowableOfType(WrongStatement.class, () -> reader.read(file.bytes()));
        assertThat(wrong).isNotNull();
        assertThat(wrong.fault()).isEqualTo(fault);
        assertThat(wrong.line()).isEqualTo(line);
    }
}
