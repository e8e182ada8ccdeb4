package app.linekeeper.domain.overview.chart;

import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Draws a partner's week: above, how many lines end in each of the coming weeks; below, what was paid in each of those
 * before. One above the other, so that eight weeks can be read on a telephone.
 */
@Component
public class WeeklyPicture {

    private static final int WIDTH = 1080;
    private static final int ABOVE = 460;
    private static final int BELOW = 620;

    /**
     * The same overview in the same language always gives the same bytes.
     *
     * @throws CannotDraw where this Java cannot
     */
    public Picture of(WeeklyOverview overview, Language language) {
        try {
            return drawn(overview, new Tongue(Words.standard(), language));
        } catch (UncheckedIOException | LinkageError | InternalError e) {
            throw new CannotDraw(e);
        }
    }

    private static Picture drawn(WeeklyOverview overview, Tongue tongue) {
        EndingChart ending = new EndingChart(overview, tongue);
        PaidChart paid = new PaidChart(overview, tongue);
        BufferedImage image = new BufferedImage(WIDTH, ABOVE + BELOW, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setBackground(Palette.PAPER);
            drawing.clearRect(0, 0, WIDTH, ABOVE + BELOW);
            ending.draw(drawing, WIDTH, ABOVE);
            drawing.translate(0, ABOVE);
            paid.draw(drawing, WIDTH, BELOW);
        } finally {
            drawing.dispose();
        }
        return Picture.of(image, ending.inWords() + "\n" + paid.inWords());
    }
}
