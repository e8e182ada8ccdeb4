package app.linekeeper.bot.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** An exchange file as a bank writes it, in which payments of invoices stand evenly among others. */
final class BankFile {

    static final String TAX_NUMBER = "7736207543";

    private static final String ACCOUNT = "40702810400000000225";
    private static final String OTHER = "40702810900000000002";
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now(ZoneOffset.UTC));
    private static final String TAIL = "Плательщик1=ООО \"Торговый дом Северный\"\nПлательщикБИК=044525225\n"
            + "ПлательщикБанк1=ПАО \"Пример Банк\" г. Москва\nПлательщикКорсчет=30101810400000000225\n"
            + "Получатель1=ООО \"Линии\"\nПолучательИНН=7707083893\nПолучательБИК=044525225\nВидОплаты=01\nОчередность=5\n";

    private static int numbers;

    private BankFile() {}

    /** @param invoices the numbers of those that are paid, each with this sum */
    static byte[] of(int lines, List<String> invoices, BigDecimal sum) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(lines * 700 + 1_000);
        BigDecimal all =
                sum.multiply(BigDecimal.valueOf(invoices.size())).add(BigDecimal.valueOf(lines - invoices.size()));
        write(
                file,
                "1CClientBankExchange\nРасчСчет=" + ACCOUNT + "\nСекцияРасчСчет\nРасчСчет=" + ACCOUNT
                        + "\nНачальныйОстаток=0\nВсегоПоступило=" + all + "\nКонечныйОстаток=" + all
                        + "\nКонецРасчСчет\n");
        int every = lines / invoices.size();
        for (int n = 0; n < lines; n++) {
            boolean pays = n % every == 0 && n / every < invoices.size();
            write(
                    file,
                    document(
                            pays ? sum : BigDecimal.ONE,
                            pays
                                    ? "Оплата по счету " + invoices.get(n / every) + " от " + DAY + ", без НДС"
                                    : "Оплата по договору поставки 15/2026 от 12.01.2026 за товар, НДС 20 % включен"));
        }
        write(file, "КонецФайла\n");
        return file.toByteArray();
    }

    private static String document(BigDecimal sum, String purpose) {
        return "СекцияДокумент=Платежное поручение\nНомер=" + ++numbers + "\nДата=" + DAY + "\nСумма=" + sum
                + "\nПлательщикСчет=" + OTHER + "\nПлательщикИНН=" + TAX_NUMBER + "\nПолучательСчет=" + ACCOUNT
                + "\nДатаПоступило=" + DAY + "\n" + TAIL + "НазначениеПлатежа=" + purpose + "\nКонецДокумента\n";
    }

    private static void write(ByteArrayOutputStream file, String text) {
        try {
            file.write(text.getBytes(WINDOWS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
