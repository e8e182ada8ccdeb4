package app.linekeeper.domain.document.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where every letter of a document stands. */
final class PrintedLetters extends PDFTextStripper {

    private static final double EDGE = 12;

    private final List<Letter> letters = new ArrayList<>();

    private String text = "";

    private PrintedLetters() {}

    /** A letter without the room around it, in points from the top left of its page. */
    private record Letter(int page, PDRectangle paper, String said, Rectangle2D.Double place) {

        boolean isOffThePage() {
            return place.getMinX() < EDGE
                    || place.getMinY() < EDGE
                    || place.getMaxX() > paper.getWidth() - EDGE
                    || place.getMaxY() > paper.getHeight() - EDGE;
        }

        boolean isOver(Letter other) {
            return page == other.page && place.intersects(other.place);
        }
    }

    static PrintedLetters of(byte[] pdf) throws IOException {
        PrintedLetters letters = new PrintedLetters();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            letters.text = letters.getText(document);
        }
        return letters;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank() && text.getWidthDirAdj() > 0) {
            double height = text.getFontSizeInPt() * 0.4;
            double margin = text.getWidthDirAdj() * 0.15;
            letters.add(new Letter(
                    getCurrentPageNo(),
                    getCurrentPage().getCropBox(),
                    text.getUnicode(),
                    new Rectangle2D.Double(
                            text.getXDirAdj() + margin,
                            text.getYDirAdj() - height,
                            text.getWidthDirAdj() - 2 * margin,
                            height)));
        }
        super.processTextPosition(text);
    }

    /** Line by line. */
    String text() {
        return text;
    }

    /** What nobody sees, or a printer cuts off. */
    List<String> offThePage() {
        return letters.stream()
                .filter(Letter::isOffThePage)
                .map(Letter::toString)
                .toList();
    }

    /** What stands on something else. */
    List<String> overlapping() {
        List<Letter> byLine = letters.stream()
                .sorted(Comparator.comparingInt(Letter::page).thenComparingDouble(letter -> letter.place().y))
                .toList();
        List<String> over = new ArrayList<>();
        for (int i = 0; i < byLine.size(); i++) {
            Letter letter = byLine.get(i);
            for (int j = i + 1; j < byLine.size() && isNear(letter, byLine.get(j)); j++) {
                if (letter.isOver(byLine.get(j))) {
                    over.add(letter + " and " + byLine.get(j));
                }
            }
        }
        return over;
    }

    private static boolean isNear(Letter letter, Letter next) {
        return letter.page() == next.page() && next.place().y <= letter.place().getMaxY();
    }
}
