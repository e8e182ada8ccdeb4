package app.linekeeper.domain.overview.chart;

import app.linekeeper.domain.overview.week.PaidWeeks;
import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.awt.Graphics2D;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;

/** What was paid in each of the last weeks, by way, in the partner's own currency. */
final class PaidChart {

    private static final int MARGIN = 48;
    private static final int LEGEND = 104;

    private final List<PaidWeeks> paid;
    private final List<Money> sums;
    private final Unit unit;
    private final List<String> weeks;
    private final Tongue tongue;

    PaidChart(WeeklyOverview overview, Tongue tongue) {
        this.paid = overview.paidInOwn();
        this.sums = sums(paid, Money.zero(overview.bonuses().currency()));
        this.unit = Unit.of(Collections.max(sums));
        this.weeks = tongue.weeksFrom(overview.monday().minusWeeks(WeeklyOverview.WEEKS));
        this.tongue = tongue;
    }

    void draw(Graphics2D drawing, int width, int height) {
        CategoryChart chart = Bars.chart(title(), width, height - LEGEND);
        chart.addSeries("nothing", weeks, Collections.nCopies(WeeklyOverview.WEEKS, 0));
        paid.forEach(
                one -> chart.addSeries(one.way(), weeks, minor(one.weeks())).setFillColor(Palette.of(one)));
        Bars.sums(chart, minor(sums), figures());
        chart.paint(drawing, width, height - LEGEND);
        Legend legend = new Legend(drawing, MARGIN, width - MARGIN, height - LEGEND);
        paid.forEach(one ->
                legend.add(Palette.of(one), tongue.say(Text.of("week.way").with("way", one.way()))));
    }

    String inWords() {
        return tongue.inWords(title(), weeks, figures());
    }

    private String title() {
        return paid.isEmpty()
                ? tongue.say(Text.of("week.none_paid"))
                : tongue.say(Text.of("week.money_title")
                        .with("unit", unit.name())
                        .with("currency", sums.get(0).currency().getCurrencyCode()));
    }

    private List<String> figures() {
        return sums.stream().map(unit::rounded).map(tongue::figure).toList();
    }

    private static List<Long> minor(List<Money> sums) {
        return sums.stream().map(Money::minor).toList();
    }

    private static List<Money> sums(List<PaidWeeks> paid, Money nothing) {
        return IntStream.range(0, WeeklyOverview.WEEKS)
                .mapToObj(
                        week -> paid.stream().map(one -> one.weeks().get(week)).reduce(nothing, Money::plus))
                .toList();
    }
}
