package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts of fictional parties. */
public final class SampleActs {

    private SampleActs() {}

    public static ActLine line(int number, String kopecks) {
        return new ActLine(
                "Право использования программы: линия " + (10_450 + number)
                        + " «Отдел продаж», каналы: WhatsApp, Telegram, 12 месяцев",
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2027, 11, 26),
                1,
                Money.of(kopecks, "RUB"),
                null);
    }

    /** As it is kept with its document. */
    public static DocumentContent kept(ActContent act) {
        return act.kept();
    }

    public static ActContent act() {
        return russian(SampleParties.customer("ООО «Север»"), List.of(line(2, "18595.20")));
    }

    public static ActContent ofManyLines(int lines) {
        return russian(
                SampleParties.customer(
                        "Общество с ограниченной ответственностью «Северо-Западное объединение интеграторов"
                                + " корпоративных мессенджеров и телефонии имени Александра Степановича Попова»"),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(n -> line(n, "1" + n + "95.10"))
                        .toList());
    }

    public static ActContent russian(DocumentParty customer, List<ActLine> lines) {
        return new ActContent(
                Language.RU,
                "АК-26-000001",
                LocalDate.of(2026, 11, 23),
                SampleParties.EXECUTOR,
                customer,
                "1001",
                LocalDate.of(2026, 11, 20),
                null,
                SoldAs.LICENCE,
                lines,
                new DocumentTax(null, Money.of("0", "RUB"), "пп. 26 п. 2 ст. 149 НК РФ"));
    }

    /** Of services with VAT, in two rows. */
    public static ActContent services() {
        return russian(
                "АК-26-000002",
                SampleParties.EXECUTOR,
                SoldAs.SERVICE,
                List.of(
                        service(
                                "Доступ к сервису: линия 10452 «Отдел продаж», каналы: WhatsApp, Telegram, 12 месяцев",
                                2,
                                "9298.00",
                                "3353.38",
                                "RUB"),
                        service(
                                "Доступ к сервису: линия 10453 «Касса», каналы: Telegram, 1 месяц",
                                1,
                                "1220.00",
                                "220.00",
                                "RUB")),
                new DocumentTax(BigDecimal.valueOf(22), Money.of("3573.38", "RUB"), ""));
    }

    public static ActContent ofSoleTrader() {
        return russian(
                "АК-26-000003",
                SampleParties.SOLE_TRADER,
                SoldAs.LICENCE,
                List.of(line(2, "18595.20")),
                new DocumentTax(null, Money.of("0", "RUB"), "НК РФ, гл. 26.2"));
    }

    private static ActContent russian(
            String number, DocumentParty executor, SoldAs sold, List<ActLine> lines, DocumentTax tax) {
        return act(
                Language.RU, number, List.of(executor, SampleParties.customer("ООО «Север»")), null, sold, lines, tax);
    }

    /** Of services rendered in Kazakhstan. */
    public static ActContent kazakh() {
        return kazakh(service(
                "Доступ к сервису: линия 10460 «Сату бөлімі», каналы: WhatsApp, Telegram, 6 месяцев",
                2,
                "12500",
                "3448.28",
                "KZT"));
    }

    public static ActContent kazakh(ActLine... lines) {
        List<Money> taxes =
                Stream.of(lines).map(line -> Objects.requireNonNull(line.tax())).toList();
        Money tax = taxes.stream().reduce(Money::plus).orElseThrow();
        return act(
                Language.RU,
                "АК-26-000002",
                List.of(SampleParties.KAZAKH_SELLER, SampleParties.KAZAKH_CUSTOMER),
                null,
                SoldAs.SERVICE,
                List.of(lines),
                new DocumentTax(BigDecimal.valueOf(16), tax, ""));
    }

    /** Of services rendered to the rest of the world. */
    public static ActContent general() {
        return general(
                SoldAs.SERVICE, null, "Service access: line 10452 “Sales”, channels: WhatsApp, Telegram, 6 months");
    }

    public static ActContent generalLicence() {
        return general(
                SoldAs.LICENCE,
                null,
                "Right to use the program: line 10452 “Sales”, channels: WhatsApp, Telegram, 6 months");
    }

    /** One that replaces another. */
    public static ActContent corrected() {
        return general(
                SoldAs.SERVICE,
                new ActContent.Replaced("AC-26-000001", LocalDate.of(2026, 11, 20)),
                "Service access: line 10452 “Sales”, channels: WhatsApp, Telegram, 6 months");
    }

    private static ActContent general(SoldAs sold, ActContent.@Nullable Replaced replaced, String what) {
        return act(
                Language.EN,
                "AC-26-000004",
                List.of(SampleParties.GENERAL_SELLER, SampleParties.GENERAL_CUSTOMER),
                replaced,
                sold,
                List.of(service(what, 2, "1234.50", null, "USD")),
                new DocumentTax(null, Money.of("0", "USD"), ""));
    }

    private static ActContent act(
            Language language,
            String number,
            List<DocumentParty> parties,
            ActContent.@Nullable Replaced replaced,
            SoldAs sold,
            List<ActLine> lines,
            DocumentTax tax) {
        return new ActContent(
                language,
                number,
                LocalDate.of(2026, 11, 23),
                parties.get(0),
                parties.get(1),
                "1003",
                LocalDate.of(2026, 11, 20),
                replaced,
                sold,
                lines,
                tax);
    }

    public static ActLine service(String what, int quantity, String price, @Nullable String tax, String currency) {
        return new ActLine(
                what,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 5, 22),
                quantity,
                Money.of(price, currency),
                tax == null ? null : Money.of(tax, currency));
    }
}
