package app.linekeeper.domain.overview.chart;

import app.linekeeper.domain.overview.week.PaidWeeks;
import java.awt.Color;
import java.util.List;

/**
 * The colours of pictures: calm, and of different brightness side by side, so that whoever tells no red from green tells
 * these apart.
 */
final class Palette {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x22, 0x2B, 0x38);
    static final Color FAINT = new Color(0x5F, 0x6B, 0x7A);
    static final Color RULE = new Color(0xE3, 0xE8, 0xEE);
    static final Color LINES = new Color(0x2F, 0x6D, 0xB3);

    private static final List<Color> WAYS = List.of(
            new Color(0x1F, 0x4E, 0x8C),
            new Color(0x6F, 0xB1, 0xE0),
            new Color(0xE0, 0x8A, 0x2E),
            new Color(0xF6, 0xD0, 0x8A),
            new Color(0x8E, 0x3B, 0x5E),
            new Color(0x4D, 0xB6, 0xA0),
            new Color(0xB4, 0xBC, 0xC7));

    private Palette() {}

    static Color of(PaidWeeks paid) {
        return WAYS.get(PaidWeeks.WAYS.indexOf(paid.way()));
    }
}
