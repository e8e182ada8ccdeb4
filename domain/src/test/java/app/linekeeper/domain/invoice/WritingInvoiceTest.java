package app.linekeeper.domain.invoice;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.catalog.TaxMode;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.catalog.TaxTreatments;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.DocumentForms;
import app.linekeeper.domain.document.DocumentHeading;
import app.linekeeper.domain.document.DocumentNumber;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.IncludedTax;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class WritingInvoiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = DAY.plusDays(7);
    private static final DocumentHeading HEADING =
            new DocumentHeading(new DocumentNumber("СН-26", 2026, 128, "СН-26-000128-4"), DAY);
    private static final Requisites BUYER = Requisites.of(
            LegalForm.RUSSIAN,
            CompanyKind.LEGAL_ENTITY,
            Map.of(RequisiteField.NAME, "ООО «Ромашка»", RequisiteField.INN, "7736207543"));

    @Autowired
    WritingInvoice writing;

    @Autowired
    InvoicedLines lines;

    @Autowired
    DocumentForms forms;

    @Autowired
    Sellers sellers;

    @Autowired
    PlacingOrder placing;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Test
    void newLinesThatAreAlikeAreOneRow() {
        Order order = bought(3, 12);
        InvoiceContent invoice = written(order, PriceBasis.PARTNER_PAYS);

        assertThat(invoice.lines())
                .containsExactly(new InvoiceLine(
                        "Доступ к сервису: новая линия, каналы: WhatsApp, Telegram, 12 месяцев",
                        "усл.",
                        3,
                        order.lines().get(0).price().net()));
        assertThat(invoice.total()).isEqualTo(order.total(PriceBasis.PARTNER_PAYS));
        assertThat(invoice.order()).isEqualTo(new InvoicedOrder(order.number(), DAY));
        assertThat(invoice.language()).isEqualTo(Language.RU);
        assertThat(invoice.validUntil()).isEqualTo(UNTIL);
        assertThat(invoice.buyer().name()).isEqualTo("ООО «Ромашка»");
    }

    @Test
    void aRenewalNamesItsLineAndLinesThatAreAlikeAreOneRowWithTheirNumbers() {
        SavedPartner north = partner();
        List<Line> alike = Stream.generate(() -> shop.lineEnding(north.client(), DAY.plusDays(3)))
                .limit(3)
                .toList();
        Line another = shop.lineEnding(north.client(), DAY.plusDays(9));
        List<LineId> all =
                Stream.concat(alike.stream(), Stream.of(another)).map(Line::id).toList();
        Order order =
                placing.renew(new RenewLines(north.owner(), all, 6, aKey())).orElseThrow();

        List<InvoiceLine> rows = written(order, PriceBasis.PARTNER_PAYS).lines();

        assertThat(rows)
                .extracting(InvoiceLine::what)
                .containsExactly(
                        "Доступ к сервису: продление линий " + alike.get(0).number() + "–"
                                + alike.get(2).number() + ", каналы: WhatsApp, Telegram, 6 месяцев",
                        renewal(another));
        assertThat(rows).extracting(InvoiceLine::quantity).containsExactly(3, 1);
    }

    @Test
    void aClientsInvoiceTellsNothingOfThePartnersTerms() {
        Order order = bought(2, 12);
        InvoiceContent invoice = written(order, PriceBasis.CLIENT_PAYS);
        var price = order.lines().get(0).price();

        assertThat(invoice.total()).isEqualTo(price.afterTerm().times(2));
        assertThat(invoice.kept().text())
                .contains(String.valueOf(price.afterTerm().minor()))
                .doesNotContain("North Integration", "Ромашка внутри")
                .doesNotContain(minor(price.list()), minor(price.list().times(2)))
                .doesNotContain(minor(price.net()), minor(price.net().times(2)))
                .doesNotContain(minor(price.termDiscount()), minor(price.partnerDiscount()));
    }

    /** The tax of the row of seven, not seven times the tax of one line. */
    @Test
    void theTaxIsThatOfTheActWhichFollows() {
        Order order = bought(7, 1);
        BigDecimal rate = new BigDecimal("0.22");
        InvoiceContent invoice = InvoiceContent.of(
                taxed(rate).forOrder(HEADING, russian(), BUYER, order, PriceBasis.PARTNER_PAYS, UNTIL));

        Money each = order.lines().get(0).price().net();
        assertThat(invoice.tax())
                .isEqualTo(IncludedTax.of(treatment(rate), List.of(each.times(7))))
                .isNotEqualTo(IncludedTax.of(treatment(rate), Collections.nCopies(7, each)));
    }

    @Test
    void aTopUpIsAnAdvance() {
        InvoiceContent invoice =
                InvoiceContent.of(writing.forTopUp(HEADING, russian(), BUYER, Money.of("50000", "RUB"), UNTIL));

        assertThat(invoice.order()).isNull();
        assertThat(invoice.lines())
                .containsExactly(new InvoiceLine("Аванс за доступ к сервису", "усл.", 1, Money.of("50000", "RUB")));
        assertThat(invoice.purpose())
                .isEqualTo("Оплата по счёту СН-26-000128-4 от 23.11.2026, аванс за доступ к сервису."
                        + " НДС не облагается");
    }

    @Test
    void thePurposeNamesTheNumberTheDayAndTheTax() {
        assertThat(written(bought(1, 1), PriceBasis.PARTNER_PAYS).purpose())
                .isEqualTo("Оплата по счёту СН-26-000128-4 от 23.11.2026 за доступ к сервису. НДС не облагается");
    }

    @Test
    void aSellerInKazakhstanNamesTheCodeOfServicesUnlessItHasAnother() {
        Seller kazakh = seller(Region.KAZAKHSTAN);
        InvoiceContent invoice =
                InvoiceContent.of(writing.forTopUp(HEADING, kazakh, BUYER, Money.of("50000", "KZT"), UNTIL));

        assertThat(invoice.seller().detail("knp")).isEqualTo("859");
        assertThat(invoice.language()).isEqualTo(Language.RU);
        assertThat(invoice.qr()).isNull();
    }

    @Test
    void theCodeAsksForWhatIsPrinted() {
        SellerRequisites requisites = new SellerRequisites(
                "ООО «Линия-Пример»",
                "7700000016",
                "770001001",
                "1027700000019",
                "101000, г. Москва, ул. Примерная, д. 1",
                null,
                "АО «Банк-Пример», г. Москва",
                "044525999",
                "40702810600000000001",
                "30101810600000000999",
                null,
                null,
                "Генеральный директор",
                "Образцова В. П.");
        Seller seller = new Seller(SellerId.next(), Region.RUSSIA, Currency.getInstance("RUB"), requisites, "МР");
        InvoiceContent invoice = InvoiceContent.of(taxed(new BigDecimal("0.22"))
                .forOrder(HEADING, seller, BUYER, bought(2, 12), PriceBasis.CLIENT_PAYS, UNTIL));

        assertThat(invoice.qr())
                .contains("|Name=ООО «Линия-Пример»|PersonalAcc=40702810600000000001|")
                .contains("|Sum=" + invoice.total().minor() + "|Purpose=" + invoice.purpose() + "|");
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"RUSSIA", "KAZAKHSTAN", "WORLD"})
    void whatIsWrittenCanBePrinted(Region region) {
        Seller seller = seller(region);
        DocumentContent content =
                writing.forTopUp(HEADING, seller, BUYER, new Money(5_000_000, seller.currency()), UNTIL);
        DocumentForm form = forms.of(DocumentType.INVOICE, region, DAY);

        assertThat(form.fileName(content)).contains("СН-26-000128-4").endsWith(".pdf");
        assertThat(form.render(content)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void elsewhereAnInvoiceIsInEnglish() {
        InvoiceContent invoice = InvoiceContent.of(
                writing.forTopUp(HEADING, seller(Region.WORLD), BUYER, Money.of("500", "USD"), UNTIL));

        assertThat(invoice.language()).isEqualTo(Language.EN);
        assertThat(invoice.lines().get(0).what()).isEqualTo("Advance payment for service access");
        assertThat(invoice.seller().detail("knp")).isEmpty();
        assertThat(invoice.qr()).isNull();
    }

    private static String renewal(Line line) {
        return "Доступ к сервису: продление линии " + line.number() + " «Sales», каналы: WhatsApp, Telegram, 6 месяцев";
    }

    private static String minor(Money money) {
        return "\"minor\":" + money.minor() + ",";
    }

    private InvoiceContent written(Order order, PriceBasis basis) {
        return InvoiceContent.of(writing.forOrder(HEADING, russian(), BUYER, order, basis, UNTIL));
    }

    private WritingInvoice taxed(BigDecimal rate) {
        TaxTreatments taxes = mock(TaxTreatments.class);
        when(taxes.of(any(), any())).thenReturn(Optional.of(treatment(rate)));
        return new WritingInvoice(forms, taxes, lines);
    }

    private TaxTreatment treatment(BigDecimal rate) {
        return new TaxTreatment(russian().id(), DAY, TaxMode.INCLUDED, rate, null, SoldAs.SERVICE);
    }

    private Seller russian() {
        return seller(Region.RUSSIA);
    }

    private Seller seller(Region region) {
        return sellers.findByRegionAndCurrency(region, region.currencies().get(0))
                .orElseThrow();
    }

    private SavedPartner partner() {
        return fixtures.aPartner().official().withClient("Ромашка внутри").saved();
    }

    private Order bought(int quantity, int months) {
        SavedPartner north = partner();
        return placing.buy(new BuyLines(
                        north.owner(), north.client().id(), List.of(WHATSAPP, TELEGRAM), months, quantity, aKey()))
                .orElseThrow();
    }
}
