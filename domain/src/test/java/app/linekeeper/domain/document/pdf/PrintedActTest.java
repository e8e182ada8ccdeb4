package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.document.SampleParties;
import app.linekeeper.locales.AmountInWords;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedActTest {

    private final DocumentForm russian = new RussianAct();
    private final DocumentForm general = new GeneralAct();

    /** 402-FZ art. 9 p. 2: name, date, composer, content, measures with units, positions, signatures with names. */
    @Test
    void aRussianActSaysAllThatTheLawAsksFor() throws IOException {
        assertThat(textOf("act", SampleActs.act()))
                .contains("Акт на передачу прав № АК-26-000001")
                .contains("от 23 ноября 2026 г.")
                .contains("Лицензиар", "ООО «Линии связи»", "ИНН 7707083893", "КПП 770701001")
                .contains("Лицензиат", "ООО «Север»", "ИНН 7736207543", "КПП 773601001", "Невский пр., д. 1")
                .contains("Оферта лицензиара, принятая заказом № 1001 от 20 ноября 2026 г.")
                .contains("линия 10452 «Отдел продаж», каналы: WhatsApp, Telegram, 12 месяцев")
                .contains("27.11.2026 – 26.11.2027", "шт.", "18 595,20", "Цена, ₽")
                .contains("Без НДС (пп. 26 п. 2 ст. 149 НК РФ)")
                .contains("Всего наименований 1, на сумму 18 595,20 ₽")
                .contains("Право использования программы предоставлено полностью, на срок, указанный в таблице.")
                .contains("Генеральный директор", "Соколова М. П.", "Директор", "Иванов И. И.")
                .contains("должность", "подпись", "фамилия, инициалы")
                .doesNotContain("услуг", "Услуг", "Исполнитель", "Заказчик");
    }

    @Test
    void whatWasRenderedAsAServiceIsSaidSo() throws IOException {
        assertThat(textOf("services", SampleActs.services()))
                .contains("Акт об оказании услуг № АК-26-000002", "Исполнитель", "Заказчик", "Наименование услуги")
                .contains("Доступ к сервису: линия 10452", "усл.")
                .contains("Всего 2 услуги на сумму")
                .contains("Услуги оказаны полностью и в срок.", "претензий по объёму, качеству и срокам")
                .doesNotContain("прав", "Лиценз");
    }

    @Test
    void theTaxOfEveryRowIsSaidWhereThereIsTax() throws IOException {
        assertThat(textOf("services", SampleActs.services()))
                .contains("Цена с НДС, ₽ Без НДС, ₽ НДС 22 %, ₽ С НДС, ₽")
                .contains("15 242,62 3 353,38 18 596,00", "1 000,00 220,00 1 220,00")
                .contains("В том числе НДС 22 %: 3 573,38");
    }

    @Test
    void aSoleTraderHasTheNumberOfOneAndNoKpp() throws IOException {
        assertThat(textOf("trader", SampleActs.ofSoleTrader()))
                .contains("ИП Образцова Вера Петровна", "ИНН 500100732259, ОГРНИП 304500116000157")
                .doesNotContain("КПП 770701001", "ОГРН 1027700132195");
    }

    @Test
    void theSumInWordsIsThatOfTheTotal() throws IOException {
        ActContent act = SampleActs.ofManyLines(7);
        String words = new AmountInWords(Words.strict()).of(act.total(), Language.RU);
        assertThat(textOf("seven", act)).contains(words);
    }

    @Test
    void aLongTableRepeatsItsHeadAndNumbersThePages() throws IOException {
        ActContent act = SampleActs.ofManyLines(60);
        String text = textOf("many", act);
        int pages = text.split("Наименование права", -1).length - 1;
        assertThat(pages).isGreaterThan(2);
        assertThat(text).contains("Страница 1 из ", "Страница " + pages + " из ");
        assertThat(text).contains("линия 10451", "линия 10510");
        assertThat(text.indexOf("Всего наименований 60")).isGreaterThan(text.indexOf("линия 10510"));
    }

    @Test
    void elsewhereACertificateSaysInEnglishWhatWasRendered() throws IOException {
        assertThat(textOf("general", general, SampleActs.general()))
                .contains("Certificate of completion No. AC-26-000004 of 23 November 2026")
                .contains("Contractor Linekeeper Sample Ltd.", "Customer Beispiel Nachrichten GmbH")
                .contains("Offer of the contractor, accepted by order No. 1003 of 20 November 2026")
                .contains("The services have been rendered in full and on time.", "accepts them")
                .contains("Two thousand four hundred sixty-nine US dollars 00 cents");
    }

    @Test
    void oneForALicenceSpeaksOfNoServices() throws IOException {
        assertThat(textOf("general-licence", general, SampleActs.generalLicence()))
                .contains("Licence certificate No. AC-26-000004", "Licensor", "Licensee")
                .contains("The right to use the program has been granted in full")
                .doesNotContain("ervice");
    }

    @Test
    void aCorrectionNamesTheActThatItReplaces() throws IOException {
        assertThat(textOf("general-instead", general, SampleActs.corrected()))
                .contains("Instead of", "Certificate No. AC-26-000001 of 20 November 2026");
    }

    @Test
    void noNameKeepsAnActFromBeingMade() throws IOException {
        String name = "字节 🎉 \u202Eاسم\u0007 e\u0301 Ə \uD83D";
        String text = textOf(
                "odd",
                SampleActs.russian(
                        SampleParties.customer(name), SampleActs.act().lines()));
        assertThat(text).contains("?? ?").contains("é").doesNotContain("\u202E");
    }

    @Test
    void aNameWithoutSpacesIsBrokenInsteadOfLost() throws IOException {
        String name = "Ж".repeat(300);
        String text = textOf(
                "wide",
                SampleActs.russian(
                        SampleParties.customer(name), SampleActs.act().lines()));
        assertThat(text.chars().filter(c -> c == 'Ж').count()).isEqualTo(600);
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(russian.render(SampleActs.kept(SampleActs.act())))) {
            assertThat(pdf.getDocumentInformation().getProducer()).contains("iText");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Акт № АК-26-000001 от 23 ноября 2026 г.");
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
        }
        assertThat(names).hasSize(2).allMatch(name -> name.contains("Golos"));
    }

    private String textOf(String name, ActContent act) throws IOException {
        return textOf(name, russian, act);
    }

    private static String textOf(String name, DocumentForm form, ActContent act) throws IOException {
        byte[] bytes = form.render(SampleActs.kept(act));
        Path kept = Path.of("target", "acts", name + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replaceAll("[ \r\n]+", " ");
        }
    }
}
