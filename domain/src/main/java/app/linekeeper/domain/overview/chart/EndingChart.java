package app.linekeeper.domain.overview.chart;

import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.locales.Text;
import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.CategoryChart;

/** How many lines end in each of the coming weeks. */
final class EndingChart {

    private final WeeklyOverview overview;
    private final Tongue tongue;

    EndingChart(WeeklyOverview overview, Tongue tongue) {
        this.overview = overview;
        this.tongue = tongue;
    }

    void draw(Graphics2D drawing, int width, int height) {
        CategoryChart chart = Bars.chart(title(), width, height);
        chart.addSeries("lines", weeks(), overview.ending()).setFillColor(Palette.LINES);
        Bars.sums(chart, overview.ending(), figures());
        chart.paint(drawing, width, height);
    }

    String inWords() {
        return tongue.inWords(title(), weeks(), figures());
    }

    private String title() {
        boolean none = overview.ending().stream().allMatch(number -> number == 0);
        return tongue.say(Text.of(none ? "week.none_end" : "week.lines_title"));
    }

    private List<String> weeks() {
        return tongue.weeksFrom(overview.monday());
    }

    private List<String> figures() {
        return overview.ending().stream().map(tongue::figure).toList();
    }
}
