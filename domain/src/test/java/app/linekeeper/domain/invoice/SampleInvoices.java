package app.linekeeper.domain.invoice;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentSamples;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invoices of fictional parties. */
public final class SampleInvoices {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    public static final String QR = "ST00012|Name=ООО «Линии связи»|PersonalAcc=40702810400000000225"
            + "|BankName=ПАО «Пример Банк»|BIC=044525225|CorrespAcc=30101810400000000225"
            + "|Sum=5578560|Purpose=Оплата по счёту СН-26-000128-4 от 23.11.2026 за доступ к сервису."
            + " НДС не облагается|PayeeINN=7707083893|KPP=770701001";

    private SampleInvoices() {}

    /** As it is kept with its document. */
    public static DocumentContent kept(InvoiceContent invoice) {
        return invoice.kept();
    }

    /** By what is peculiar about them. */
    public static Map<String, DocumentContent> atTheEdges(Language language) {
        DocumentParty buyer = SampleParties.customer("ООО «Север»");
        Map<String, InvoiceContent> edges = new LinkedHashMap<>();
        edges.put("with a QR code", russian());
        edges.put("without one", russian(buyer, List.of(line("18595.20", 3)), null));
        edges.put("for a top-up, in Kazakhstan", kazakh());
        edges.put("abroad", general());
        edges.put("odd names", russian(DocumentSamples.oddlyNamed(), oddlyNamed(), QR));
        edges.put("several pages", ofManyLines(40));
        edges.put("zero", russian(buyer, List.of(line("0", 1)), QR));
        edges.put("the largest sum", russian(buyer, List.of(line(DocumentSamples.LARGEST, 1)), QR));
        Map<String, DocumentContent> kept = new LinkedHashMap<>();
        edges.forEach((what, invoice) -> kept.put(what, kept(in(language, invoice))));
        return kept;
    }

    private static List<InvoiceLine> oddlyNamed() {
        return DocumentSamples.NAMES.stream()
                .map(name -> new InvoiceLine(name, "усл.", 1, Money.of("1", "RUB")))
                .toList();
    }

    private static InvoiceContent in(Language language, InvoiceContent invoice) {
        return new InvoiceContent(
                language,
                invoice.number(),
                invoice.day(),
                invoice.seller(),
                invoice.buyer(),
                invoice.order(),
                invoice.lines(),
                invoice.tax(),
                invoice.validUntil(),
                invoice.purpose(),
                invoice.qr());
    }

    public static InvoiceContent russian() {
        return russian(SampleParties.customer("ООО «Север»"), List.of(line("18595.20", 3)), QR);
    }

    public static InvoiceContent russian(DocumentParty buyer, List<InvoiceLine> lines, @Nullable String qr) {
        return russian(SampleParties.EXECUTOR, buyer, lines, qr);
    }

    public static InvoiceContent russian(
            DocumentParty seller, DocumentParty buyer, List<InvoiceLine> lines, @Nullable String qr) {
        return new InvoiceContent(
                Language.RU,
                "СН-26-000128-4",
                DAY,
                seller,
                buyer,
                new InvoicedOrder("1001", LocalDate.of(2026, 11, 20)),
                lines,
                new DocumentTax(null, Money.of("0", "RUB"), "пп. 26 п. 2 ст. 149 НК РФ"),
                LocalDate.of(2026, 11, 30),
                "Оплата по счёту СН-26-000128-4 от 23.11.2026 за доступ к сервису. НДС не облагается",
                qr);
    }

    public static InvoiceContent ofManyLines(int lines) {
        return russian(
                SampleParties.customer("Общество с ограниченной ответственностью «Северо-Западное объединение"
                        + " интеграторов корпоративных мессенджеров и телефонии имени А. С. Попова»"),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(SampleInvoices::renewal)
                        .toList(),
                QR);
    }

    public static InvoiceLine line(String price, int quantity) {
        return new InvoiceLine(
                "Доступ к сервису: новая линия, каналы: WhatsApp, Telegram, 12 месяцев",
                "усл.",
                quantity,
                Money.of(price, "RUB"));
    }

    private static InvoiceLine renewal(int number) {
        return new InvoiceLine(
                "Доступ к сервису: продление линии " + (10_450 + number)
                        + " «Отдел продаж», каналы: WhatsApp, Telegram, 12 месяцев",
                "усл.",
                1,
                Money.of("1" + number + "95.10", "RUB"));
    }

    /** For money that comes to the wallet of a company in Kazakhstan. */
    public static InvoiceContent kazakh() {
        return new InvoiceContent(
                Language.RU,
                "MK-СН-26-000002-5",
                DAY,
                SampleParties.KAZAKH_SELLER,
                SampleParties.KAZAKH_CUSTOMER,
                null,
                List.of(new InvoiceLine("Аванс за доступ к сервису", "усл.", 1, Money.of("250000", "KZT"))),
                new DocumentTax(BigDecimal.valueOf(16), Money.of("34482.76", "KZT"), ""),
                LocalDate.of(2026, 11, 30),
                "Оплата по счёту MK-СН-26-000002-5 от 23.11.2026, аванс за доступ к сервису."
                        + " В т.ч. НДС 16% - 34482.76 тенге",
                null);
    }

    public static InvoiceContent general() {
        return new InvoiceContent(
                Language.EN,
                "CH-26-000003-7",
                DAY,
                SampleParties.GENERAL_SELLER,
                SampleParties.GENERAL_CUSTOMER,
                new InvoicedOrder("1003", DAY),
                List.of(
                        new InvoiceLine(
                                "Service access: new line, channels: WhatsApp, Telegram, 6 months",
                                "svc.",
                                2,
                                Money.of("1234.50", "USD")),
                        new InvoiceLine(
                                "Service access: renewal of line 10452 “Sales”, channels: WhatsApp, 6 months",
                                "svc.",
                                1,
                                Money.of("99.00", "USD"))),
                new DocumentTax(null, Money.of("0", "USD"), ""),
                LocalDate.of(2026, 11, 30),
                "Invoice CH-26-000003-7 of 23.11.2026 for service access. VAT not applicable",
                null);
    }
}
