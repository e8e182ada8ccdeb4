package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.PageMarks;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At the foot of every page: what marks the document, and which document it is of and its place, when there is more than one page. */
record PageNumbers(Sheet sheet) {

    private static final float ABOVE_THE_EDGE = 26;
    private static final float BELOW = 12;

    void write(Document document, Text title, PageMarks marks, float left, float right) {
        int pages = document.getPdfDocument().getNumberOfPages();
        String foot = foot(marks);
        for (int page = 1; page <= pages; page++) {
            float beside = document.getPdfDocument().getDefaultPageSize().getWidth() - right;
            if (!foot.isEmpty()) {
                print(document, page, foot, left, ABOVE_THE_EDGE - BELOW, TextAlignment.LEFT);
            }
            if (pages > 1) {
                String place = sheet.say(Text.of("paper.page").with("n", page).with("of", pages));
                print(document, page, sheet.say(title), left, ABOVE_THE_EDGE, TextAlignment.LEFT);
                print(document, page, place, beside, ABOVE_THE_EDGE, TextAlignment.RIGHT);
            }
        }
    }

    private String foot(PageMarks marks) {
        String reference = marks.reference() == null
                ? null
                : sheet.say(Text.of("standing.reference")
                        .with("reference", marks.reference().printed()));
        String standing = marks.standing() == null ? null : sheet.say(marks.standing());
        return Stream.of(standing, reference).filter(Objects::nonNull).collect(Collectors.joining(" \u00B7 "));
    }

    private void print(Document document, int page, String said, float x, float y, TextAlignment alignment) {
        document.showTextAligned(sheet.small(said), x, y, page, alignment, VerticalAlignment.BOTTOM, 0);
    }
}
