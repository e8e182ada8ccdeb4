package app.linekeeper.domain.electronic;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Originals of fictional acts, and how tests read them. */
public final class SampleOriginals {

    public static final String SELLER = "2BM-7707083893-2012052808220682662630000000000";
    public static final String BUYER = "2LT-600072763";

    private SampleOriginals() {}

    public static ActOriginal of(ActContent act) {
        return new ActOriginal(
                new DocumentId(UUID.fromString("a52bb884-0009-4984-a002-39e9cc326cd4")),
                act,
                List.of(),
                SELLER,
                BUYER,
                LocalDateTime.of(2026, 11, 24, 9, 5, 7));
    }

    /** The tax is that of each line, as in every act. */
    public static ActContent taxed(String percent, ActLine... lines) {
        Money tax = Stream.of(lines).map(ActLine::tax).reduce(Money.of("0", "RUB"), Money::plus);
        return russian(
                SampleParties.customer("ООО «Север»"),
                SoldAs.SERVICE,
                new DocumentTax(new BigDecimal(percent), tax, ""),
                lines);
    }

    public static ActContent untaxed(DocumentParty customer, ActLine... lines) {
        return russian(
                customer,
                SoldAs.LICENCE,
                new DocumentTax(null, Money.of("0", "RUB"), "пп. 26 п. 2 ст. 149 НК РФ"),
                lines);
    }

    public static ActLine line(String what, int quantity, String price, @Nullable String tax) {
        return new ActLine(
                what,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 10, 31),
                quantity,
                Money.of(price, "RUB"),
                tax == null ? null : Money.of(tax, "RUB"));
    }

    private static ActContent russian(DocumentParty customer, SoldAs sold, DocumentTax tax, ActLine... lines) {
        return new ActContent(
                Language.RU,
                "АК-26-000001",
                LocalDate.of(2026, 11, 23),
                SampleParties.EXECUTOR,
                customer,
                "1001",
                LocalDate.of(2026, 11, 20),
                null,
                sold,
                List.of(lines),
                tax);
    }

    public static Document read(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    /** The first element of that name. */
    public static Element first(Document read, String name) {
        return (Element) read.getElementsByTagName(name).item(0);
    }

    /**
     * The schemas that a property names.
     *
     * @return nothing where the property is not set, since they are not ours to ship
     */
    public static List<File> schemas(String property) {
        return Stream.of(System.getProperty(property, "").split(","))
                .filter(path -> !path.isBlank())
                .map(File::new)
                .toList();
    }
}
