package app.linekeeper.domain.document;

import app.linekeeper.domain.accountstatement.SampleAccountStatements;
import app.linekeeper.domain.invoice.SampleInvoices;
import app.linekeeper.locales.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents of every type at the edges of what they may say. */
public final class DocumentSamples {

    /** What people call companies, and what has come in their place. */
    public static final List<String> NAMES = List.of(
            "Ж".repeat(300),
            "Общество «Ёлка» ".repeat(18) + "и сыновья",
            "«Өркен Һәм Ғылым Іскерлік Үйі» ЖШС, Ң ұ ү ө",
            "ООО \"Ромашка\" & <Сын> 'и' „Ко“ \\ %s {n}",
            "Кафе 🎉👩‍👩‍👧‍👦 ☕️ 🇰🇿",
            "\u202Eاسم שלום\u202C \u200F\u200E\u2067ООО\u2069",
            "字节跳动 株式会社 주식회사 \uD840\uDC00",
            "a\uD83D b\uDE00 \u0000\u0007\u001B\u007F\u0085 \uFFFE\uFFFF \uE000 \u2028\u2029\t\r\n",
            "e\u0301 И\u0306 n\u0303 \u0301 \uFB01 \u1E9E Ə",
            "");

    public static final String LARGEST = "999999999999.99";

    private DocumentSamples() {}

    /** Documents of the type by what is peculiar about them. */
    public static Map<String, DocumentContent> of(DocumentType type, Language language) {
        return switch (type) {
            case ACT -> acts(language);
            case INVOICE -> SampleInvoices.atTheEdges(language);
            case ACCOUNT_STATEMENT -> SampleAccountStatements.atTheEdges(language);
            default -> throw new AssertionError("add to DocumentSamples what documents of " + type + " may say");
        };
    }

    private static Map<String, DocumentContent> acts(Language language) {
        DocumentParty customer = SampleParties.customer("ООО «Север»");
        Map<String, ActContent> acts = new LinkedHashMap<>();
        acts.put("a licence", SampleActs.act());
        acts.put("services with tax", SampleActs.services());
        acts.put("of a sole trader", SampleActs.ofSoleTrader());
        acts.put("in Kazakhstan", SampleActs.kazakh());
        acts.put("abroad, in place of another", SampleActs.corrected());
        acts.put("odd names", SampleActs.russian(oddlyNamed(), oddlyNamedLines()));
        acts.put("several pages", SampleActs.ofManyLines(40));
        acts.put("zero", SampleActs.russian(customer, List.of(SampleActs.line(1, "0"))));
        acts.put("the largest sum", SampleActs.russian(customer, List.of(SampleActs.line(1, LARGEST))));
        Map<String, DocumentContent> kept = new LinkedHashMap<>();
        acts.forEach((what, act) -> kept.put(what, in(language, act).kept()));
        return kept;
    }

    /** With odd names wherever people write. */
    public static DocumentParty oddlyNamed() {
        return new DocumentParty(
                NAMES.get(0),
                NAMES.stream().map(name -> new PartyDetail("contacts", name)).toList(),
                NAMES.get(1),
                NAMES.get(2));
    }

    private static List<ActLine> oddlyNamedLines() {
        ActLine line = SampleActs.line(1, "1.00");
        return NAMES.stream()
                .map(name -> new ActLine(name, line.from(), line.until(), 1, line.price(), null))
                .toList();
    }

    private static ActContent in(Language language, ActContent act) {
        return new ActContent(
                language,
                act.number(),
                act.date(),
                act.executor(),
                act.customer(),
                act.orderNumber(),
                act.orderDate(),
                act.replaced(),
                act.sold(),
                act.lines(),
                act.tax());
    }
}
