package app.linekeeper.domain.bank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** An exchange file in the making: {@code StatementText.of(account).income("1791.00", "СН-26-000128-7").bytes()}. */
final class StatementText {

    static final String RUSSIAN_ACCOUNT = "40702810400000000225";
    static final String PAYER_ACCOUNT = "40702810900000000002";
    static final String PAYER_TAX_NUMBER = "7736207543";
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final String account;
    private final StringBuilder documents = new StringBuilder();
    private BigDecimal in = BigDecimal.ZERO;
    private BigDecimal out = BigDecimal.ZERO;
    private String taxNumber = PAYER_TAX_NUMBER;
    private String payer = "ООО \"Север\"";
    private LocalDate day = DAY;
    private String number = "";
    private String currency = "";

    private StatementText(String account) {
        this.account = account;
    }

    static StatementText russian() {
        return of(RUSSIAN_ACCOUNT);
    }

    static StatementText of(String account) {
        return new StatementText(account);
    }

    /** From now on payers have this tax number. */
    StatementText from(String otherTaxNumber) {
        taxNumber = otherTaxNumber;
        return this;
    }

    StatementText named(String name) {
        payer = name;
        return this;
    }

    StatementText on(LocalDate other) {
        day = other;
        return this;
    }

    StatementText numbered(String documentNumber) {
        number = documentNumber;
        return this;
    }

    StatementText in(String code) {
        currency = code;
        return this;
    }

    StatementText income(String sum, String purpose) {
        in = in.add(new BigDecimal(sum));
        document(sum, PAYER_ACCOUNT, account, "ДатаПоступило", purpose);
        return this;
    }

    StatementText outgo(String sum, String purpose) {
        out = out.add(new BigDecimal(sum));
        document(sum, account, PAYER_ACCOUNT, "ДатаСписано", purpose);
        return this;
    }

    private void document(String sum, String from, String to, String date, String purpose) {
        documents.append("""
                СекцияДокумент=Платежное поручение
                Номер=%s
                Дата=%s
                Сумма=%s
                ПлательщикСчет=%s
                Плательщик=%s
                ПлательщикИНН=%s
                ПолучательСчет=%s
                %s=%s
                Валюта=%s
                НазначениеПлатежа=%s
                КонецДокумента
                """.formatted(
                        number.isEmpty() ? String.valueOf(NUMBERS.incrementAndGet()) : number,
                        DATE.format(day),
                        sum,
                        from,
                        payer,
                        taxNumber,
                        to,
                        date,
                        DATE.format(day),
                        currency,
                        purpose));
    }

    String text() {
        return """
                1CClientBankExchange
                ВерсияФормата=1.03
                РасчСчет=%1$s
                СекцияРасчСчет
                РасчСчет=%1$s
                НачальныйОстаток=1000000.00
                ВсегоПоступило=%2$s
                ВсегоСписано=%3$s
                КонечныйОстаток=%4$s
                КонецРасчСчет
                %5$sКонецФайла
                """.formatted(account, in.toPlainString(), out.toPlainString(), closing(), documents);
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String closing() {
        return new BigDecimal("1000000.00").add(in).subtract(out).toPlainString();
    }
}
