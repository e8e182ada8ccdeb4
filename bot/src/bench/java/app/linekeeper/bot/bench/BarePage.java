package app.linekeeper.bot.bench;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.domain.document.xml.DocumentXml;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The page of an act of one row as somebody would write it who knows iText alone, this act and nothing else: the same standards,
 * checks, compression, fonts and attachment, as many paragraphs, cells and lines, and no words to look up, no names to clean, no
 * second font, no foot that knows its pages, no table that goes on overleaf.
 */
final class BarePage {

    private static final FontProgram REGULAR = font("Regular");
    private static final FontProgram BOLD = font("Bold");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final DeviceRgb INK = new DeviceRgb(0x1C, 0x1F, 0x24);

    private final ActContent act;
    private final byte[] data;
    private PdfFont regular;
    private PdfFont bold;

    BarePage(ActContent act) {
        this.act = act;
        this.data = DocumentXml.of(act);
    }

    byte[] render() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(48 * 1024);
        regular = PdfFontFactory.createFont(REGULAR, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        bold = PdfFontFactory.createFont(BOLD, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        PdfDocument pdf = open(bytes);
        try (Document page = new Document(pdf, PageSize.A4, false)) {
            page.setMargins(40, 36, 54, 50);
            write(page);
            page.flush();
            attach(pdf);
            foot(pdf);
        }
        return bytes.toByteArray();
    }

    private PdfDocument open(ByteArrayOutputStream bytes) {
        PdfDocument pdf = new PdfADocument(
                new PdfWriter(
                        bytes,
                        new WriterProperties()
                                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                                .setFullCompressionMode(true)),
                PdfAConformance.PDF_A_3A,
                new PdfOutputIntent(
                        "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(COLOURS)));
        pdf.setTagged();
        pdf.getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(pdf));
        pdf.getDocumentInfo().setTitle(act.number()).setAuthor(act.executor().name());
        pdf.getCatalog().setLang(new PdfString("ru"));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        return pdf;
    }

    private void write(Document page) {
        Paragraph title = said(bold, act.number()).setFontSize(15);
        title.getAccessibilityProperties().setRole("H1");
        page.add(title);
        page.add(said(regular, act.date().toString()).setFontSize(11));
        page.add(new LineSeparator(new SolidLine(1.2f)).setMarginTop(7).setMarginBottom(9));
        Table parties = grid(16, 84);
        party(parties, act.executor());
        party(parties, act.customer());
        parties.addCell(bare(said(regular, act.orderNumber())));
        parties.addCell(bare(said(regular, act.orderDate().toString() + act.orderNumber())));
        page.add(parties.setMarginBottom(8));
        page.add(rows());
        Table totals = grid(74, 26);
        for (int row = 0; row < 3; row++) {
            totals.addCell(bare(said(row == 2 ? bold : regular, act.tax().ground())));
            totals.addCell(bare(said(row == 2 ? bold : regular, act.total().toString())));
        }
        page.add(totals.setMarginTop(6).setMarginBottom(10).setKeepTogether(true));
        page.add(below());
    }

    private void party(Table parties, DocumentParty party) {
        parties.addCell(bare(said(regular, party.position())));
        Cell cell = bare(said(bold, party.name()));
        StringBuilder row = new StringBuilder();
        for (PartyDetail detail : party.details()) {
            row.append(detail.label()).append(' ').append(detail.detail()).append(", ");
            if (row.length() > 90) {
                cell.add(said(regular, row.toString()));
                row.setLength(0);
            }
        }
        parties.addCell(row.isEmpty() ? cell : cell.add(said(regular, row.toString())));
    }

    private Table rows() {
        Table table = new Table(UnitValue.createPercentArray(new float[] {5, 38, 15, 8, 8, 13, 13}))
                .useAllAvailableWidth()
                .setFixedLayout();
        String[] heads = {"N", act.executor().position(), "from - until", "pcs", "unit", "price", "sum"};
        for (String head : heads) {
            table.addHeaderCell(
                    ruled(said(bold, head).setFontSize(8.5f)).setBackgroundColor(new DeviceRgb(0xF1, 0xF3, 0xF6)));
        }
        for (ActLine line : act.lines()) {
            table.addCell(ruled(said(regular, "1")));
            table.addCell(ruled(said(regular, line.service())));
            table.addCell(ruled(said(regular, line.from() + " - " + line.until())));
            table.addCell(ruled(said(regular, "1")));
            table.addCell(ruled(said(regular, "pcs")));
            table.addCell(ruled(said(regular, line.price().toString())));
            table.addCell(ruled(said(regular, line.sum().toString())));
        }
        return table;
    }

    private Div below() {
        String sentence = act.lines().get(0).service();
        Div below = new Div()
                .setKeepTogether(true)
                .add(said(regular, act.number() + ", " + act.total()))
                .add(said(bold, sentence).setMarginBottom(8))
                .add(said(regular, sentence + ". " + sentence).setMarginBottom(18));
        Table signs = grid(21, 3, 24, 4, 21, 3, 24);
        pair(signs, act.executor().name(), act.customer().name(), bold, 3);
        pair(signs, act.executor().name(), act.customer().name(), regular, 3);
        pair(signs, act.executor().position(), act.customer().position(), regular, 3);
        pair(signs, "position", "position", regular, 3);
        single(signs, "", act.executor().signatory(), act.customer().signatory());
        single(signs, "signature", "name", "name");
        pair(signs, "L.S.", "L.S.", regular, 3);
        return below.add(signs);
    }

    private void pair(Table signs, String left, String right, PdfFont font, int columns) {
        signs.addCell(div(new Cell(1, columns)).add(said(font, left)).setBorder(Border.NO_BORDER));
        signs.addCell(bare(said(regular, "")));
        signs.addCell(div(new Cell(1, columns)).add(said(font, right)).setBorder(Border.NO_BORDER));
    }

    private void single(Table signs, String first, String left, String right) {
        String[] cells = {first, "", left, "", first, "", right};
        for (String cell : cells) {
            signs.addCell(bare(said(regular, cell)).setBorderBottom(new SolidBorder(INK, 0.6f)));
        }
    }

    private void attach(PdfDocument pdf) {
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                pdf, data, "data", "document.xml", new PdfName("application/xml"), null, PdfName.Data);
        pdf.addAssociatedFile("document.xml", file);
    }

    private void foot(PdfDocument pdf) {
        PdfCanvas canvas = new PdfCanvas(pdf.getPage(1));
        canvas.openTag(new CanvasArtifact());
        try (Canvas foot = new Canvas(canvas, new Rectangle(50, 9, 500, 44))) {
            foot.add(said(regular, act.number() + " " + act.date()).setFontSize(6.5f));
            foot.add(said(regular, "1 / 1").setFontSize(6.5f));
        }
        canvas.closeTag();
    }

    private static Paragraph said(PdfFont font, String words) {
        return new Paragraph(words)
                .setFont(font)
                .setFontSize(9.5f)
                .setMargin(0)
                .setMultipliedLeading(1.25f)
                .setFontColor(INK);
    }

    private static Table grid(float... shares) {
        Table table = new Table(UnitValue.createPercentArray(shares))
                .useAllAvailableWidth()
                .setFixedLayout();
        table.getAccessibilityProperties().setRole("Div");
        return table;
    }

    private static Cell div(Cell cell) {
        cell.getAccessibilityProperties().setRole("Div");
        return cell;
    }

    private static Cell bare(Paragraph content) {
        return div(new Cell()).add(content).setBorder(Border.NO_BORDER).setPadding(1.5f);
    }

    private static Cell ruled(Paragraph content) {
        return new Cell()
                .add(content)
                .setBorder(new SolidBorder(INK, 0.6f))
                .setPaddings(3, 4, 4, 4)
                .setKeepTogether(true);
    }

    private static FontProgram font(String face) {
        try (InputStream in = BarePage.class.getResourceAsStream("/fonts/GolosText-" + face + ".ttf")) {
            return FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new IllegalStateException("no font " + face, e);
        }
    }
}
