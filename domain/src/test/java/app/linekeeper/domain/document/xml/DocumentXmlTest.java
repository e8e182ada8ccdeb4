package app.linekeeper.domain.document.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.accountstatement.SampleAccountStatements;
import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.SampleInvoices;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class DocumentXmlTest {

    static Stream<ActContent> acts() {
        return Stream.of(
                SampleActs.act(),
                SampleActs.ofManyLines(400),
                SampleActs.services(),
                SampleActs.general(),
                SampleActs.kazakh(),
                SampleActs.corrected());
    }

    static Stream<InvoiceContent> invoices() {
        return Stream.of(
                SampleInvoices.russian(),
                SampleInvoices.ofManyLines(400),
                SampleInvoices.kazakh(),
                SampleInvoices.general());
    }

    static Stream<String> names() {
        return Stream.of(
                "ш".repeat(300),
                "ООО «Рога & \"Копыта\" <b>'x'</b> ]]>»",
                "Кофейня ☕ 😀 👩‍👩‍👧",
                "شركة \u202Eمثال\u202C المحدودة",
                "«Өркен Һәм Ғылым Іскерлік Үйі» ЖШС, Ң",
                " between  spaces ");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActFollowsThePublishedSchema(ActContent act) throws Exception {
        Document read = PublishedSchema.read(DocumentXml.of(act));
        assertThat(text(read, "number")).isEqualTo(act.number());
        assertThat(read.getElementsByTagNameNS("*", "line").getLength())
                .isEqualTo(act.lines().size());
    }

    @ParameterizedTest
    @MethodSource("invoices")
    void everyInvoiceFollowsThePublishedSchema(InvoiceContent invoice) throws Exception {
        Document read = PublishedSchema.read(DocumentXml.of(invoice));
        assertThat(text(read, "purpose")).isEqualTo(invoice.purpose());
        assertThat(text(read, "validUntil")).isEqualTo(invoice.validUntil().toString());
    }

    static Stream<AccountStatementContent> accountStatements() {
        return Stream.of(
                SampleAccountStatements.of(Language.RU, "RUB", "ООО «Север»", 0),
                SampleAccountStatements.of(Language.KK, "KZT", "«Өркен» ЖШС", 400),
                SampleAccountStatements.of(Language.EN, "USD", "North & Co", 7),
                SampleAccountStatements.huge());
    }

    @ParameterizedTest
    @MethodSource("accountStatements")
    void everyStatementOfAccountFollowsThePublishedSchema(AccountStatementContent statement) throws Exception {
        Document read = PublishedSchema.read(DocumentXml.of(statement));
        BigDecimal sum = new BigDecimal(text(read, "opening"));
        NodeList amounts = read.getElementsByTagNameNS("*", "amount");
        for (int i = 0; i < amounts.getLength(); i++) {
            sum = sum.add(new BigDecimal(amounts.item(i).getTextContent()));
        }
        assertThat(amounts.getLength()).isEqualTo(statement.entries().size());
        assertThat(text(read, "closing")).isEqualTo(sum.toPlainString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameComesThroughSignForSign(String name) throws Exception {
        ActContent act = SampleActs.russian(SampleParties.customer(name), List.of(SampleActs.line(1, "1")));
        Element customer = (Element) PublishedSchema.read(DocumentXml.of(act))
                .getElementsByTagNameNS("*", "customer")
                .item(0);
        assertThat(customer.getFirstChild().getTextContent()).isEqualTo(name);
    }

    @Test
    void whatXmlForbidsIsLeftOutOfAName() throws Exception {
        String typed = "А\u0000Б\u0007В\uD800Г\uFFFEД\uFFFFЕ\nЖ\tЗ\r\nИ";
        ActContent act = SampleActs.russian(SampleParties.customer(typed), List.of(SampleActs.line(1, "1")));
        Element customer = (Element) PublishedSchema.read(DocumentXml.of(act))
                .getElementsByTagNameNS("*", "customer")
                .item(0);
        assertThat(customer.getFirstChild().getTextContent()).isEqualTo("АБВГДЕ Ж З  И");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.01", "18595.20", "999999999999.99"})
    void aSumIsExactAndHasAllItsDecimalPlaces(String sum) throws Exception {
        ActContent act = SampleActs.russian(SampleParties.customer("ООО «Север»"), List.of(SampleActs.line(1, sum)));
        Document read = PublishedSchema.read(DocumentXml.of(act));
        assertThat(text(read, "total")).isEqualTo(sum);
        assertThat(text(read, "price")).isEqualTo(sum);
    }

    @Test
    void requisitesAreNamedByTheirKind() throws Exception {
        Element inn = (Element) PublishedSchema.read(DocumentXml.of(SampleActs.act()))
                .getElementsByTagNameNS("*", "requisite")
                .item(0);
        assertThat(inn.getAttribute("kind")).isEqualTo("inn");
        assertThat(inn.getTextContent()).isEqualTo("7707083893");
    }

    @Test
    void whatAnActReplacesIsNamed() throws Exception {
        Element replaces = (Element) PublishedSchema.read(DocumentXml.of(SampleActs.corrected()))
                .getElementsByTagNameNS("*", "replaces")
                .item(0);
        assertThat(replaces.getAttribute("number")).isEqualTo("AC-26-000001");
        assertThat(replaces.getAttribute("date")).isEqualTo("2026-11-20");
    }

    @Test
    void theSameActAlwaysGivesTheSameBytes() {
        assertThat(DocumentXml.of(SampleActs.act())).isEqualTo(DocumentXml.of(SampleActs.act()));
    }

    @Test
    void theSchemaRefusesADocumentThatLacksItsTotal() {
        String whole = new String(DocumentXml.of(SampleActs.act()), StandardCharsets.UTF_8);
        byte[] torn = whole.replaceAll("<total>.*</total>", "").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PublishedSchema.validate(torn)).isInstanceOf(SAXException.class);
    }

    @Test
    void aSumOfManyUnitsIsNotRounded() throws Exception {
        ActLine line = new ActLine(
                "x",
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2027, 11, 26),
                3,
                Money.of("33.33", "RUB"),
                Money.of("18.03", "RUB"));
        ActContent act = new ActContent(
                Language.RU,
                "1",
                LocalDate.of(2026, 11, 23),
                SampleParties.EXECUTOR,
                SampleParties.customer("x"),
                "1001",
                LocalDate.of(2026, 11, 20),
                null,
                SoldAs.SERVICE,
                List.of(line),
                new DocumentTax(new BigDecimal("22"), Money.of("18.03", "RUB"), ""));
        Document read = PublishedSchema.read(DocumentXml.of(act));
        assertThat(text(read, "sum")).isEqualTo("99.99");
        assertThat(text(read, "percent")).isEqualTo("22");
    }

    /** Of the first element of that name. */
    private static String text(Document read, String name) {
        return read.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
