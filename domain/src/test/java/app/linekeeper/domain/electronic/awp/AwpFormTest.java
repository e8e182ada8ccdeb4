package app.linekeeper.domain.electronic.awp;

import static app.linekeeper.domain.electronic.SampleOriginals.first;
import static app.linekeeper.domain.electronic.SampleOriginals.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.electronic.ActOriginal;
import app.linekeeper.domain.electronic.SampleOriginals;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Language;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class AwpFormTest {

    private final AwpForm form = new AwpForm();

    static Stream<ActContent> acts() {
        return Stream.of(
                act("16", "ТОО «Өркен Һәм Ғылым»", 1, "12500.00", "1724.14"),
                act("16", "😀 \u202Eمثال\u202C & <b> \"'\" \u0007", 3, "333.33", "137.93"),
                act("16", "ш".repeat(300), 1, "999999999999.99", "137931034482.76"),
                act(null, "ТОО «Север»", 1, "0.00", null),
                SampleActs.kazakh(),
                ofManyLines());
    }

    private static ActContent act(String percent, String name, int quantity, String price, String tax) {
        Money within = tax == null ? null : Money.of(tax, "KZT");
        ActLine line = new ActLine(
                "Доступ к сервису",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                quantity,
                Money.of(price, "KZT"),
                within);
        return act(percent, name, List.of(line), within == null ? Money.of("0", "KZT") : within);
    }

    private static ActContent ofManyLines() {
        Money tax = Money.of("16.00", "KZT");
        ActLine line = new ActLine(
                "Қызмет", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), 1, Money.of("116.00", "KZT"), tax);
        return act("16", "ЖШС", IntStream.range(0, 400).mapToObj(n -> line).toList(), tax.times(400));
    }

    private static ActContent act(String percent, String name, List<ActLine> lines, Money tax) {
        return new ActContent(
                Language.RU,
                "АК-26-000002",
                LocalDate.of(2026, 11, 30),
                SampleParties.KAZAKH_SELLER,
                new DocumentParty(name, SampleParties.KAZAKH_CUSTOMER.details(), "", ""),
                "1002",
                LocalDate.of(2026, 11, 23),
                null,
                SoldAs.SERVICE,
                lines,
                new DocumentTax(percent == null ? null : new BigDecimal(percent), tax, ""));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActFollowsTheSchemaOfTheRevenueCommittee(ActContent act) throws Exception {
        validate(form.write(SampleOriginals.of(act)));
    }

    @ParameterizedTest
    @CsvSource({"<ndsRate>16</ndsRate>,''", "v1:awp,awp", "<nonResident>false</nonResident>,''"})
    void theSchemaRefusesWhatIsWrong(String right, String wrong) {
        String xml = new String(form.write(SampleOriginals.of(ofManyLines())), StandardCharsets.UTF_8);
        assertThat(xml).contains(right);
        withSchema();
        byte[] changed = xml.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> validate(changed)).isInstanceOf(SAXException.class);
    }

    @Test
    void onlyTheFirstElementIsInTheNamespace() throws Exception {
        Document read = read(form.write(SampleOriginals.of(ofManyLines())));
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("v1.awp");
        assertThat(first(read, "date").getNamespaceURI()).isNull();
        assertThat(first(read, "date").getTextContent()).isEqualTo("30.11.2026");
        assertThat(first(read, "number").getTextContent()).isEqualTo("АК-26-000002");
    }

    @Test
    void taxIsTakenApartForEachRowAndInTheTotal() throws Exception {
        Document read = read(form.write(SampleOriginals.of(act("16", "x", 3, "333.33", "137.93"))));
        Element work = first(read, "work");
        assertThat(text(work, "ndsRate")).isEqualTo("16");
        assertThat(text(work, "ndsAmount")).isEqualTo("137.93");
        assertThat(text(work, "sumWithTax")).isEqualTo("999.99");
        assertThat(text(work, "sumWithoutTax")).isEqualTo("862.06");
        assertThat(text(work, "unitPriceWithoutTax")).isEqualTo("287.35333333333");
        assertThat(first(read, "totalSumWithoutTax").getTextContent()).isEqualTo("862.06");
    }

    @Test
    void whereThereIsNoTaxItsRateAndItsSumAreZero() throws Exception {
        Element work = first(read(form.write(SampleOriginals.of(act(null, "x", 1, "10.00", null)))), "work");
        assertThat(text(work, "ndsRate")).isEqualTo("0");
        assertThat(text(work, "ndsAmount")).isEqualTo("0.00");
        assertThat(text(work, "turnoverSize")).isEqualTo("10.00");
    }

    @Test
    void aSoleTraderIsRegisteredAsOne() throws Exception {
        ActContent act = ofManyLines();
        ActContent trader = new ActContent(
                act.language(),
                act.number(),
                act.date(),
                act.executor(),
                new DocumentParty("ЖК Мысал", List.of(new PartyDetail("iin", "900101300006")), "", ""),
                act.orderNumber(),
                act.orderDate(),
                null,
                act.sold(),
                act.lines(),
                act.tax());
        Element recipient = first(read(form.write(SampleOriginals.of(trader))), "recipient");
        assertThat(text(recipient, "tin")).isEqualTo("900101300006");
        assertThat(text(recipient, "registrationType")).isEqualTo("ENTREPRENEUR");
    }

    @Test
    void aCorrectionAndABuyerFromAbroadHaveNone() {
        assertThat(form.missing(SampleOriginals.of(ofManyLines()))).isEmpty();
        ActOriginal correction = SampleOriginals.of(SampleActs.corrected());
        assertThat(form.missing(correction)).map(Refusal::reason).contains(Reason.ORIGINAL_CORRECTION);
        ActContent russian = SampleActs.act();
        assertThat(form.missing(SampleOriginals.of(russian)))
                .map(Refusal::reason)
                .contains(Reason.ORIGINAL_FOREIGN);
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<File> withSchema() {
        List<File> schemas = SampleOriginals.schemas("linekeeper.documents.awp-schema");
        assumeFalse(
                schemas.isEmpty(),
                "the committee's schema is not ours to ship: name it by -Dlinekeeper.documents.awp-schema");
        return schemas;
    }

    private static void validate(byte[] xml) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(withSchema().stream().map(StreamSource::new).toArray(Source[]::new))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
