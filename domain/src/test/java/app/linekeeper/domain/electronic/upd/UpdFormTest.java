package app.linekeeper.domain.electronic.upd;

import static app.linekeeper.domain.electronic.SampleOriginals.BUYER;
import static app.linekeeper.domain.electronic.SampleOriginals.SELLER;
import static app.linekeeper.domain.electronic.SampleOriginals.first;
import static app.linekeeper.domain.electronic.SampleOriginals.line;
import static app.linekeeper.domain.electronic.SampleOriginals.read;
import static app.linekeeper.domain.electronic.SampleOriginals.taxed;
import static app.linekeeper.domain.electronic.SampleOriginals.untaxed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.electronic.ActOriginal;
import app.linekeeper.domain.electronic.PaymentPaper;
import app.linekeeper.domain.electronic.SampleOriginals;
import app.linekeeper.domain.electronic.UnfitOriginal;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class UpdFormTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final DocumentParty SOLE_TRADER = new DocumentParty(
            "Индивидуальный предприниматель Вымышленный Пётр Ильич",
            List.of(
                    new PartyDetail("inn", "500100732259"),
                    new PartyDetail("ogrnip", "304500116000157"),
                    new PartyDetail("address", "г. Москва")),
            "",
            "");

    private final UpdForm form = new UpdForm();

    static Stream<ActContent> acts() {
        return Stream.of(
                SampleActs.act(),
                SampleActs.ofManyLines(400),
                SampleActs.services(),
                SampleActs.ofSoleTrader(),
                taxed("22", line("Услуги", 1, "122.00", "22.00")),
                taxed("5", line("Услуги", 3, "33.33", "4.76"), line("Ещё", 1, "0.01", "0.00")),
                taxed("7", line("Услуги", 7, "142857142857.00", "65420560747.61")),
                untaxed(SampleParties.customer("ш".repeat(300)), line("щ".repeat(2_500), 1, "999999999999.99", null)),
                untaxed(
                        SampleParties.customer("«Өркен» \"&<>\" 😀 \u202Eمثال\u202C \u0007"),
                        line("Ң", 1, "0.00", null)),
                untaxed(SOLE_TRADER, line("Услуги", 1, "1.00", null)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActFollowsTheSchemaOfTheTaxService(ActContent act) throws Exception {
        validate(form.write(SampleOriginals.of(act)));
    }

    @ParameterizedTest
    @CsvSource({"Функция=\"ДОП\",Функция=\"АКТ\"", "ВерсФорм=\"5.03\",ВерсФорм=\"5.01\"", "23.11.2026,2026-11-23"})
    void theSchemaRefusesWhatIsWrong(String right, String wrong) {
        String xml = new String(form.write(SampleOriginals.of(SampleActs.act())), WINDOWS_1251);
        assertThat(xml).contains(right);
        byte[] changed = xml.replace(right, wrong).getBytes(WINDOWS_1251);
        withSchema();
        assertThatThrownBy(() -> validate(changed)).isInstanceOf(SAXException.class);
    }

    @Test
    void theFileIsNamedAsItsIdWhichNamesBuyerSellerDayAndAct() throws Exception {
        ActOriginal original = SampleOriginals.of(SampleActs.act());
        String id = first(read(form.write(original)), "Файл").getAttribute("ИдФайл");
        assertThat(form.fileName(original)).isEqualTo(id + ".xml");
        assertThat(id)
                .isEqualTo("ON_NSCHFDOPPR_" + BUYER + "_" + SELLER
                        + "_20261124_a52bb884-0009-4984-a002-39e9cc326cd4_0_0_0_0_0_00");
    }

    @Test
    void theFileSaysThatItIsInWindows1251() {
        byte[] file = form.write(SampleOriginals.of(SampleActs.act()));
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .startsWith("<?xml version=\"1.0\" encoding=\"windows-1251\"?>");
        assertThat(new String(file, WINDOWS_1251)).contains("ООО «Север»");
    }

    @Test
    void whereThereIsNoTaxTheFileIsOfStatusTwo() throws Exception {
        Document read = read(form.write(SampleOriginals.of(SampleActs.act())));
        Element document = first(read, "Документ");
        assertThat(document.getAttribute("Функция")).isEqualTo("ДОП");
        assertThat(document.getAttribute("КНД")).isEqualTo("1115131");
        assertThat(document.getAttribute("НаимДокОпр")).startsWith("Документ об отгрузке");
        assertThat(document.getAttribute("ДатаИнфПр")).isEqualTo("24.11.2026");
        assertThat(document.getAttribute("ВремИнфПр")).isEqualTo("09.05.07");
        assertThat(first(read, "СведТов").getAttribute("НалСт")).isEqualTo("без НДС");
        assertThat(first(read, "БезНДС").getTextContent()).isEqualTo("без НДС");
        assertThat(first(read, "ДокПодтвОтгрНом")).isNull();
    }

    @Test
    void whereTheSellerPaysTaxTheFileIsOfStatusOneAndNamesItselfAsTheDelivery() throws Exception {
        Document read = read(form.write(SampleOriginals.of(taxed("22", line("Услуги", 1, "122.00", "22.00")))));
        Element row = first(read, "СведТов");
        assertThat(first(read, "Документ").getAttribute("Функция")).isEqualTo("СЧФДОП");
        assertThat(first(read, "ДокПодтвОтгрНом").getAttribute("РеквНомерДок")).isEqualTo("АК-26-000001");
        assertThat(row.getAttribute("НалСт")).isEqualTo("22%");
        assertThat(row.getAttribute("СтТовБезНДС")).isEqualTo("100.00");
        assertThat(row.getAttribute("СтТовУчНал")).isEqualTo("122.00");
        assertThat(row.getElementsByTagName("СумНал").item(1).getTextContent()).isEqualTo("22.00");
    }

    @Test
    void whatWasPaidBeforeIsNamedByTheBanksDocuments() throws Exception {
        ActOriginal whole = SampleOriginals.of(SampleActs.act());
        List<PaymentPaper> paid = List.of(
                new PaymentPaper("17", LocalDate.of(2026, 11, 20), Money.of("18000.20", "RUB")),
                new PaymentPaper("", LocalDate.of(2026, 11, 21), Money.of("595.00", "RUB")));
        byte[] file = form.write(new ActOriginal(whole.id(), whole.act(), paid, SELLER, BUYER, whole.madeAt()));
        Document read = read(file);
        Element paper = first(read, "СвПРД");
        assertThat(paper.getAttribute("НомерПРД")).isEqualTo("17");
        assertThat(paper.getAttribute("ДатаПРД")).isEqualTo("20.11.2026");
        assertThat(paper.getAttribute("СуммаПРД")).isEqualTo("18000.20");
        assertThat(read.getElementsByTagName("СвПРД").getLength()).isEqualTo(2);
        validate(file);
    }

    @Test
    void thePeriodOfTheServiceAndTheOrderAreInTheHandover() throws Exception {
        Document read = read(form.write(SampleOriginals.of(SampleActs.act())));
        Element handing = first(read, "СвПер");
        assertThat(handing.getAttribute("ДатаПер")).isEqualTo("23.11.2026");
        assertThat(handing.getAttribute("ДатаНачПер")).isEqualTo("27.11.2026");
        assertThat(handing.getAttribute("ДатаОконПер")).isEqualTo("26.11.2027");
        assertThat(handing.getAttribute("СодОпер")).isEqualTo("Право использования программы предоставлено");
        assertThat(first(read, "ОснПер").getAttribute("РеквНомерДок")).isEqualTo("1001");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theTotalIsTheSumOfTheRows(ActContent act) throws Exception {
        Document read = read(form.write(SampleOriginals.of(act)));
        NodeList rows = read.getElementsByTagName("СведТов");
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal without = BigDecimal.ZERO;
        for (int i = 0; i < rows.getLength(); i++) {
            Element row = (Element) rows.item(i);
            assertThat(row.getAttribute("НомСтр")).isEqualTo(Integer.toString(i + 1));
            sum = sum.add(new BigDecimal(row.getAttribute("СтТовУчНал")));
            without = without.add(new BigDecimal(row.getAttribute("СтТовБезНДС")));
        }
        Element total = first(read, "ВсегоОпл");
        assertThat(total.getAttribute("СтТовУчНалВсего")).isEqualTo(sum.toPlainString());
        assertThat(total.getAttribute("СтТовБезНДСВсего")).isEqualTo(without.toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"3,33.33,4.76,31.74333333333", "1,122.00,22.00,100.00", "2,61.00,22.00,50.00"})
    void aPriceWithoutTaxIsAsPreciseAsTheFormatLetsIn(int quantity, String price, String tax, String without)
            throws Exception {
        Document read = read(form.write(SampleOriginals.of(taxed("22", line("Услуги", quantity, price, tax)))));
        assertThat(first(read, "СведТов").getAttribute("ЦенаТов")).isEqualTo(without);
    }

    @Test
    void signsThatTheEncodingLacksComeThrough() throws Exception {
        String name = "«Өркен» \"&<>\" 😀";
        Document read =
                read(form.write(SampleOriginals.of(untaxed(SampleParties.customer(name), line("Ң", 1, "1.00", null)))));
        Element buyer = first(read, "СвПокуп");
        assertThat(((Element) buyer.getElementsByTagName("СвЮЛУч").item(0)).getAttribute("НаимОрг"))
                .isEqualTo(name);
    }

    @Test
    void aSoleTraderIsNamedAsAPerson() throws Exception {
        Document read = read(form.write(SampleOriginals.of(untaxed(SOLE_TRADER, line("x", 1, "1.00", null)))));
        Element trader = first(read, "СвИП");
        assertThat(trader.getAttribute("ИННФЛ")).isEqualTo("500100732259");
        Element person = (Element) trader.getElementsByTagName("ФИО").item(0);
        assertThat(person.getAttribute("Фамилия")).isEqualTo("Вымышленный");
        assertThat(person.getAttribute("Имя")).isEqualTo("Пётр");
        assertThat(person.getAttribute("Отчество")).isEqualTo("Ильич");
    }

    @ParameterizedTest
    @CsvSource({"Соколова М. П.", "Соколова М.П.", "М. П. Соколова"})
    void aSignatoryWithInitialsIsTakenApart(String printed) {
        assertThat(PersonsName.of(printed)).isEqualTo(new PersonsName("Соколова", "М.", "П."));
    }

    @Test
    void aRateThatTheFormatDoesNotKnowIsNotPassedOff() {
        ActOriginal original = SampleOriginals.of(taxed("19", line("Услуги", 1, "119.00", "19.00")));
        assertThatThrownBy(() -> form.write(original)).isInstanceOf(UnfitOriginal.class);
    }

    @Test
    void whatIsMissingIsNamed() {
        ActOriginal whole = SampleOriginals.of(SampleActs.act());
        assertThat(form.missing(whole)).isEmpty();
        assertThat(form.missing(new ActOriginal(whole.id(), whole.act(), List.of(), SELLER, "", whole.madeAt())))
                .map(Refusal::reason)
                .contains(Reason.ORIGINAL_EXCHANGE_ID);
        assertThat(form.missing(SampleOriginals.of(SampleActs.corrected())))
                .map(Refusal::reason)
                .contains(Reason.ORIGINAL_CORRECTION);
        DocumentParty foreign = new DocumentParty("Ltd", List.of(), "", "");
        assertThat(form.missing(SampleOriginals.of(untaxed(foreign, line("x", 1, "1.00", null)))))
                .map(Refusal::reason)
                .contains(Reason.ORIGINAL_FOREIGN);
    }

    private static List<File> withSchema() {
        List<File> schemas = SampleOriginals.schemas("linekeeper.documents.upd-schema");
        assumeFalse(
                schemas.isEmpty(),
                "the tax service's schema is not ours to ship: name it by -Dlinekeeper.documents.upd-schema");
        return schemas;
    }

    private static void validate(byte[] xml) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(withSchema().get(0))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
