package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.company.AgreeingPaperless;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rule 30. */
@DomainTest
@Import(PaidOrders.class)
class CopyOrOriginalTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 10, 1);

    @Autowired
    PaidOrders orders;

    @Autowired
    Shop shop;

    @Autowired
    AgreeingPaperless agreeing;

    @Autowired
    RequestingAct requesting;

    @Autowired
    DocumentFiles files;

    private SavedPartner north;
    private MemberId operator;

    @BeforeEach
    void aPartnerAndAnOperator() {
        north = orders.rich();
        operator = shop.operator();
    }

    @Test
    void anActIsACopyUnlessTheCompanyTakesElectronicDocuments() throws IOException {
        Act act = act();

        assertThat(act.document().paperless()).isNull();
        assertThat(said(act))
                .contains("Копия. Оригинал передаётся через оператора ЭДО или на бумаге.")
                .contains("Код документа " + DocumentReference.of(act.id()).printed());
    }

    @Test
    void afterAnAgreementAnActIsAnOriginalAndSaysByWhichAgreement() throws IOException {
        agree();

        assertThat(said(act()))
                .contains("Электронный документ по соглашению от 1 октября 2026 (договор № 7)")
                .doesNotContain("Копия");
    }

    @Test
    void whatADocumentIsWasDecidedWhenItWasIssued() throws IOException {
        Act before = act();
        agree();
        Act between = act();
        agreeing.end(operator, north.company().id()).orElseThrow();

        assertThat(said(before)).contains("Копия");
        assertThat(said(between)).contains("по соглашению");
        assertThat(said(act())).contains("Копия");
    }

    private void agree() {
        agreeing.agree(operator, north.company().id(), AGREED, "договор № 7").orElseThrow();
    }

    private Act act() {
        return requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();
    }

    private String said(Act act) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(files.of(act.id()).bytes())) {
            return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        }
    }
}
