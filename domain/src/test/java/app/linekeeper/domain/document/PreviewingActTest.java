package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.document.picture.PagePicture;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(PaidOrders.class)
class PreviewingActTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    PreviewingAct previewing;

    @Autowired
    RequestingAct requesting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anActIsSeenBeforeItIsIssuedAndNothingOfItIsKept() throws IOException {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);
        Act before = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();

        PagePicture page = previewing.firstPage(north.owner(), order.id()).orElseThrow();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(picture.getHeight()).isBetween(1280, 1290);
        assertThat(page.bytes()).hasSizeLessThan(1 << 20);
        assertThat(jdbc.sql("select count(*) from issued_document where subject = ?")
                        .param(order.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        Act issued = requesting.request(north.owner(), order.id()).orElseThrow();
        assertThat(issued.document().number().place())
                .isEqualTo(before.document().number().place() + 1);
    }

    @Test
    void aDraftSaysWhatTheActWouldButItsNumber() throws IOException {
        SavedPartner north = orders.rich();
        Order order = orders.paid(north);
        Act draft = previewing.attempt(north.owner(), order.id()).orElseThrow();

        Act issued = requesting.request(north.owner(), order.id()).orElseThrow();

        assertThat(draft.content().numbered("")).isEqualTo(issued.content().numbered(""));
        assertThat(text(previewing.pdf(draft)))
                .contains("черновик")
                .contains("ООО «Север»")
                .doesNotContain(issued.number())
                .doesNotContain("Код документа");
    }

    @Test
    void whoeverCannotHaveTheActIsToldWhyInsteadOfSeeingIt() {
        SavedPartner north = orders.rich(orders.aPartner().with(Role.MANAGER));
        Order order = orders.paid(north);
        orders.incomplete(north.company().id());

        assertThat(reason(previewing.firstPage(north.owner(), order.id()))).isEqualTo(Reason.ACT_REQUISITES);
        assertThat(reason(previewing.firstPage(north.member(Role.MANAGER), order.id())))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(previewing.firstPage(orders.rich().owner(), order.id())))
                .isEqualTo(Reason.NOT_FOUND);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Reason reason(Outcome<PagePicture> outcome) {
        return ((Outcome.Refused<PagePicture>) outcome).refusal().reason();
    }
}
