package app.linekeeper.conversations.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** An exchange file of the seller's bank in the making, for the account that fixtures give the Russian seller. */
public final class BankFile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private String account = "40702810400000000225";
    private final StringBuilder documents = new StringBuilder();
    private BigDecimal sum = BigDecimal.ZERO;
    private String payer = "ООО \"Север\"";
    private String taxNumber = "7736207543";
    private LocalDate day = LocalDate.of(2026, 11, 23);

    /** It is of this account, of another seller's. */
    public BankFile to(String other) {
        account = other;
        return this;
    }

    /** From now on this one pays. */
    public BankFile from(String name, String itsTaxNumber) {
        payer = name;
        taxNumber = itsTaxNumber;
        return this;
    }

    public BankFile on(LocalDate other) {
        day = other;
        return this;
    }

    public BankFile income(String major, String purpose) {
        sum = sum.add(new BigDecimal(major));
        documents.append(
                """
                СекцияДокумент=Платежное поручение
                Номер=c%d
                Дата=%s
                Сумма=%s
                ПлательщикСчет=40702810900000000002
                Плательщик=%s
                ПлательщикИНН=%s
                ПолучательСчет=%s
                ДатаПоступило=%2$s
                НазначениеПлатежа=%s
                КонецДокумента
                """.formatted(NUMBERS.incrementAndGet(), DATE.format(day), major, payer, taxNumber, account, purpose));
        return this;
    }

    public byte[] bytes() {
        return """
                1CClientBankExchange
                ВерсияФормата=1.03
                РасчСчет=%1$s
                СекцияРасчСчет
                РасчСчет=%1$s
                НачальныйОстаток=0
                ВсегоПоступило=%2$s
                ВсегоСписано=0
                КонечныйОстаток=%2$s
                КонецРасчСчет
                %3$sКонецФайла
                """.formatted(account, sum.toPlainString(), documents).getBytes(StandardCharsets.UTF_8);
    }
}
