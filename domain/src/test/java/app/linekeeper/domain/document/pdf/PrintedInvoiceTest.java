package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.SampleInvoices;
import app.linekeeper.locales.AmountInWords;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PrintedInvoiceTest {

    private final DocumentForm russian = new RussianInvoice();
    private final DocumentForm kazakh = new KazakhInvoice();
    private final DocumentForm general = new GeneralInvoice();

    @Test
    void aRussianInvoiceSaysAllThatAPaymentNeeds() {
        assertThat(textOf("russian", russian, SampleInvoices.russian()))
                .contains(
                        "ПАО «Пример Банк», г. Москва Банк получателя",
                        "БИК 044525225",
                        "К/с 30101810400000000225",
                        "Р/с 40702810400000000225")
                .contains("ИНН 7707083893 КПП 770701001", "ООО «Линии связи» Получатель")
                .contains("Счёт на оплату № СН-26-000128-4 от 23 ноября 2026 г.")
                .contains("Поставщик (исполнитель)", "117312, г. Москва, ул. Вымышленная, д. 19, офис 501")
                .contains("Покупатель (заказчик)", "ООО «Север» ИНН 7736207543, КПП 773601001")
                .contains("Основание Оферта исполнителя, принятая заказом № 1001 от 20 ноября 2026 г.")
                .contains("новая линия, каналы: WhatsApp, Telegram, 12 месяцев", "18 595,20 55 785,60")
                .contains("Итого: 55 785,60", "Без НДС (пп. 26 п. 2 ст. 149 НК РФ)")
                .contains("Всего к оплате: 55 785,60 ₽")
                .contains("Всего наименований 1, на сумму 55 785,60 ₽")
                .contains("Пятьдесят пять тысяч семьсот восемьдесят пять рублей 60 копеек")
                .contains("Счёт действителен до 30 ноября 2026 г. включительно")
                .contains(SampleInvoices.russian().purpose())
                .contains("Генеральный директор", "Соколова М. П.", "Бухгалтер")
                .contains("Страница 1 из 1");
    }

    @Test
    void aSoleTraderSignsAloneAndHasNoKpp() {
        InvoiceContent invoice = SampleInvoices.russian(
                SampleParties.SOLE_TRADER,
                SampleParties.customer("ООО «Север»"),
                List.of(SampleInvoices.line("100.00", 1)),
                null);

        assertThat(textOf("trader", russian, invoice))
                .contains("ОГРНИП 304500116000157", "Индивидуальный предприниматель")
                .contains("КПП 773601001")
                .doesNotContain("ИНН 500100732259 КПП", "Бухгалтер", "QR");
    }

    @Test
    void aKazakhInvoiceBeginsWithASampleOfThePaymentOrder() {
        assertThat(textOf("kazakh", kazakh, SampleInvoices.kazakh()))
                .startsWith("Төлем тапсырмасының үлгісі / Образец платёжного поручения Бенефициар ТОО «Желі-Үлгі»")
                .doesNotContain("QR", "KZ86125KZT5004100100");
    }

    @Test
    void whatIsCopiedIntoAPaymentHasOrdinarySpacesAndWhatIsReadIsNotTornApart() {
        InvoiceContent invoice = SampleInvoices.kazakh();

        assertThat(new PrintedPdf(kazakh.render(SampleInvoices.kept(invoice))).copied())
                .contains(invoice.purpose())
                .contains("на сумму 250\u00A0000\u00A0₸")
                .contains("16\u00A0%");
    }

    @Test
    void elsewhereAnInvoiceNamesItsDueDateAndWhereToPay() {
        assertThat(textOf("general", general, SampleInvoices.general()))
                .contains("Invoice No. CH-26-000003-7 Issued on 23 November 2026")
                .contains("Seller Linekeeper Sample Ltd. tax ID GB123456789, reg. No. 01234567")
                .contains("Bill to Beispiel Nachrichten GmbH", "Musterstraße 1, 10115 Berlin, Germany")
                .contains("1,234.50 2,469.00", "Subtotal: 2,568.00", "VAT not applicable", "Total due: $2,568.00")
                .contains("Beneficiary Linekeeper Sample Ltd.", "Account / IBAN GB29NWBK60161331926819")
                .contains("Bank Sample Bank Plc", "SWIFT / BIC NWBKGB2L")
                .contains("Due on 30 November 2026", SampleInvoices.general().purpose())
                .contains("Director", "A. Sample")
                .doesNotContain("QR");
    }

    @Test
    void aHundredLinesGoOverPagesWithTheirHeadAndNoneIsLost() {
        InvoiceContent invoice = SampleInvoices.ofManyLines(100);
        String text = textOf("many", russian, invoice);
        int pages = text.split("Наименование услуги", -1).length - 1;

        assertThat(pages).isBetween(4, 7);
        assertThat(text).contains("Страница 1 из ", "Страница " + pages + " из ");
        assertThat(invoice.lines()).allSatisfy(line -> assertThat(text).contains(line.what()));
        assertThat(text).contains("Всего наименований 100");
        assertThat(text).contains(new AmountInWords(Words.strict()).of(invoice.total(), Language.RU));
    }

    @Test
    void noNameKeepsAnInvoiceFromBeingMade() {
        String odd = "字节 🎉 \u202Eاسم\u0007 e\u0301 Ə \uD83D " + "Ж".repeat(300);
        String text = textOf(
                "odd",
                russian,
                SampleInvoices.russian(
                        SampleParties.customer(odd), List.of(SampleInvoices.line("1.00", 1)), SampleInvoices.QR));

        assertThat(text).contains("?? ?").contains("é").doesNotContain("\u202E");
        assertThat(text.chars().filter(c -> c == 'Ж').count()).isEqualTo(300);
    }

    @Test
    void everyFontIsEmbeddedAndTheCodeIsNoPicture() throws IOException {
        byte[] bytes = russian.render(SampleInvoices.kept(SampleInvoices.russian()));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentInformation().getProducer()).contains("iText");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Счёт на оплату № СН-26-000128-4 от 23 ноября 2026 г.");
            PDPage page = pdf.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(StreamSupport.stream(
                            page.getResources().getXObjectNames().spliterator(), false))
                    .isNotEmpty()
                    .noneMatch(page.getResources()::isImageXObject);
        }
    }

    @Test
    void aFileWithItsCodeAndWhatProgramsReadIsAtMost45Kilobytes() {
        assertThat(russian.render(SampleInvoices.kept(SampleInvoices.russian())))
                .hasSizeLessThan(45 * 1024);
    }

    @Test
    void theFileIsNamedAfterTheInvoice() {
        assertThat(russian.fileName(SampleInvoices.kept(SampleInvoices.russian())))
                .isEqualTo("Счёт № СН-26-000128-4 от 23.11.2026.pdf");
        assertThat(general.fileName(SampleInvoices.kept(SampleInvoices.general())))
                .isEqualTo("Invoice CH-26-000003-7 of 23.11.2026.pdf");
    }

    private static String textOf(String name, DocumentForm form, InvoiceContent invoice) {
        return new PrintedPdf(form.render(SampleInvoices.kept(invoice)))
                .keptAs("invoices", name)
                .text();
    }
}
