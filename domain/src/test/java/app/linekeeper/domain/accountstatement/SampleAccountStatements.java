package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentSamples;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements of account to look at. */
public final class SampleAccountStatements {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private SampleAccountStatements() {}

    /** Of that many operations; the last one of an even number leaves nothing owed but the opening balance. */
    public static AccountStatementContent of(Language language, String currency, String company, int operations) {
        List<AccountEntry> entries = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            Money sum = Money.of((1_000 + i / 2) + ".50", currency);
            entries.add(new AccountEntry(
                    FIRST.plusDays(i % 30L),
                    i % 2 == 0
                            ? "Поступление денег, платёжный документ № " + (40 + i) + " от 1 ноября 2026 г."
                            : "Продажа, заказ № " + (1000 + i) + ", акт № АК-26-00000" + i,
                    i % 2 == 0 ? sum : sum.negated()));
        }
        return new AccountStatementContent(
                language,
                "СВ-26-000001",
                LocalDate.of(2026, 12, 1),
                seller(),
                buyer(company),
                new Period(FIRST, LocalDate.of(2026, 11, 30)),
                Money.of("1200.50", currency),
                entries);
    }

    /** The greatest sums, in favour of the seller. */
    public static AccountStatementContent huge() {
        AccountStatementContent small = of(Language.RU, "RUB", "ООО «Север»", 0);
        return new AccountStatementContent(
                small.language(),
                small.number(),
                small.date(),
                small.seller(),
                small.company(),
                small.period(),
                Money.of("0.00", "RUB"),
                List.of(new AccountEntry(FIRST, "Продажа, заказ № 1001", Money.of("-999999999999.99", "RUB"))));
    }

    /** By what is peculiar about them. */
    public static Map<String, DocumentContent> atTheEdges(Language language) {
        Map<String, DocumentContent> edges = new LinkedHashMap<>();
        edges.put("nothing happened", of(language, "RUB", "ООО «Север»", 0).kept());
        edges.put("odd names", oddlyNamed(language).kept());
        edges.put("several pages", of(language, "KZT", "ТОО «Желі»", 60).kept());
        edges.put("the largest sum", huge().kept());
        return edges;
    }

    private static AccountStatementContent oddlyNamed(Language language) {
        AccountStatementContent small = of(language, "RUB", "", 0);
        return new AccountStatementContent(
                language,
                small.number(),
                small.date(),
                small.seller(),
                DocumentSamples.oddlyNamed(),
                small.period(),
                small.opening(),
                DocumentSamples.NAMES.stream()
                        .map(name -> new AccountEntry(FIRST, name, Money.of("1.00", "RUB")))
                        .toList());
    }

    public static DocumentContent kept(AccountStatementContent statement) {
        return statement.kept();
    }

    private static DocumentParty seller() {
        return new DocumentParty(
                "ООО «Линии связи»",
                List.of(
                        new PartyDetail("inn", "7707083893"),
                        new PartyDetail("kpp", "770701001"),
                        new PartyDetail("address", "г. Москва, ул. Примерная, д. 1")),
                "Генеральный директор",
                "Соколова М. П.");
    }

    private static DocumentParty buyer(String name) {
        return new DocumentParty(
                name,
                List.of(
                        new PartyDetail("inn", "7736207543"),
                        new PartyDetail("kpp", "773601001"),
                        new PartyDetail("address", "г. Санкт-Петербург, Невский пр., д. 1")),
                "Директор",
                "Иванов И. И.");
    }
}
