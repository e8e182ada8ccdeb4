package app.linekeeper.domain.overview.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Which colour is what, in as many rows as it takes: the legend of the chart library has one row and cuts it off. */
final class Legend {

    private static final int CHIP = 26;
    private static final int GAP = 12;
    private static final int BETWEEN = 36;
    private static final int ROW = 44;

    private final Graphics2D drawing;
    private final int left;
    private final int right;
    private int x;
    private int y;

    /** @param top where it begins */
    Legend(Graphics2D drawing, int left, int right, int top) {
        this.drawing = drawing;
        this.left = left;
        this.right = right;
        this.x = left;
        this.y = top;
        drawing.setFont(Lettering.REGULAR.of(Bars.LABEL));
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    void add(Color color, String words) {
        FontMetrics metrics = drawing.getFontMetrics();
        int width = CHIP + GAP + metrics.stringWidth(words);
        if (x > left && x + width > right) {
            x = left;
            y += ROW;
        }
        drawing.setColor(color);
        drawing.fillRoundRect(x, y, CHIP, CHIP, 6, 6);
        drawing.setColor(Palette.INK);
        drawing.drawString(words, x + CHIP + GAP, y + (CHIP + metrics.getAscent() - metrics.getDescent()) / 2);
        x += width + BETWEEN;
    }
}
