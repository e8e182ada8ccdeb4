package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Acts of fictional parties. */
public final class SampleActs {

    public static final DocumentParty EXECUTOR = new DocumentParty(
            "ООО «Линии связи»",
            List.of(
                    new PartyDetail("inn", "7707083893"),
                    new PartyDetail("kpp", "770701001"),
                    new PartyDetail("ogrn", "1027700132195"),
                    new PartyDetail("address", "117312, г. Москва, ул. Вымышленная, д. 19, офис 501"),
                    new PartyDetail("account", "40702810400000000225"),
                    new PartyDetail("bank", "ПАО «Пример Банк», г. Москва"),
                    new PartyDetail("bik", "044525225"),
                    new PartyDetail("correspondent_account", "30101810400000000225")),
            "Генеральный директор",
            "Соколова М. П.");

    private SampleActs() {}

    public static DocumentParty customer(String name) {
        return new DocumentParty(
                name,
                List.of(
                        new PartyDetail("inn", "7736207543"),
                        new PartyDetail("kpp", "773601001"),
                        new PartyDetail("ogrn", "1027700229193"),
                        new PartyDetail("address", "191186, г. Санкт-Петербург, Невский пр., д. 1, помещ. 12-Н")),
                "Директор",
                "Иванов И. И.");
    }

    public static ActLine line(int number, String kopecks) {
        return new ActLine(
                "Доступ к сервису: линия " + (10_450 + number)
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
        return russian(customer("ООО «Север»"), List.of(line(2, "18595.20")));
    }

    public static ActContent ofManyLines(int lines) {
        return russian(
                customer("Общество с ограниченной ответственностью «Северо-Западное объединение интеграторов"
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
                EXECUTOR,
                customer,
                "1001",
                LocalDate.of(2026, 11, 20),
                null,
                SoldAs.LICENCE,
                lines,
                new DocumentTax(null, Money.of("0", "RUB"), "пп. 26 п. 2 ст. 149 НК РФ"));
    }

    /** Of a seller in Kazakhstan, in a language of choice. */
    public static ActContent general(Language language) {
        ActLine line = new ActLine(
                "Сервиске қолжетімділік: 10460 «Сату бөлімі» желісі, арналар: WhatsApp, Telegram, 6 ай",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 5, 22),
                2,
                Money.of("12500", "KZT"),
                Money.of("3448.28", "KZT"));
        return new ActContent(
                language,
                "АК-26-000002",
                LocalDate.of(2026, 11, 23),
                new DocumentParty(
                        "«Желі Қазақстан» ЖШС",
                        List.of(
                                new PartyDetail("bin", "971240001315"),
                                new PartyDetail("address", "Алматы қ., Абай даңғ., 10"),
                                new PartyDetail("iik", "KZ86125KZT5004100100"),
                                new PartyDetail("kbe", "17")),
                        "Директор",
                        "Әуезова Ұ. Қ."),
                new DocumentParty(
                        "«Өркен Һәм Ғылым Іскерлік Үйі» ЖШС, Ң",
                        List.of(new PartyDetail("bin", "940140000385"), new PartyDetail("address", "Астана қ.")),
                        "",
                        ""),
                "1002",
                LocalDate.of(2026, 11, 23),
                new ActContent.Replaced("АК-26-000001", LocalDate.of(2026, 11, 20)),
                SoldAs.SERVICE,
                List.of(line),
                new DocumentTax(BigDecimal.valueOf(16), Money.of("3448.28", "KZT"), ""));
    }
}
