package app.linekeeper.domain.overview.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.CategoryStyler;

/**
 * Stacked bars by week in the project's own style, with letters that can be read on a telephone: each with its sum above
 * it, in place of an axis.
 */
final class Bars {

    static final float LABEL = 30;

    private static final float TITLE = 40;
    /** Of the tallest bar: so much room is above it, and at half of that stands its sum. */
    private static final double ABOVE = 0.16;

    /** Of a bar, where the library counts them from the left. */
    private static final double MIDDLE = 0.5;

    private Bars() {}

    static CategoryChart chart(String title, int width, int height) {
        CategoryChart chart = new CategoryChartBuilder()
                .title(title)
                .width(width)
                .height(height)
                .build();
        paper(chart.getStyler());
        letters(chart.getStyler());
        return chart;
    }

    /** Writes above each bar what it comes to. */
    static void sums(CategoryChart chart, List<? extends Number> sums, List<String> written) {
        double tallest = sums.stream().mapToDouble(Number::doubleValue).max().orElseThrow();
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisMax(tallest > 0 ? tallest * (1 + ABOVE) : 1.0);
        IntStream.range(0, sums.size())
                .filter(week -> !written.get(week).isEmpty())
                .forEach(week -> chart.addAnnotation(new AnnotationText(
                        written.get(week), week + MIDDLE, sums.get(week).doubleValue() + tallest * ABOVE / 2, false)));
    }

    private static void paper(CategoryStyler styler) {
        styler.setChartBackgroundColor(Palette.PAPER);
        styler.setPlotBackgroundColor(Palette.PAPER);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotTicksMarksVisible(false);
        styler.setAxisTicksMarksVisible(false);
        styler.setAxisTickMarksColor(Palette.RULE);
        styler.setAxisTickPadding(14);
        styler.setPlotMargin(0);
        styler.setPlotContentSize(1);
        styler.setXAxisLabelAlignmentVertical(TextAlignment.Right);
        styler.setYAxisTicksVisible(false);
        styler.setLegendVisible(false);
        styler.setChartPadding(24);
        styler.setChartTitlePadding(10);
        styler.setAvailableSpaceFill(0.62);
        styler.setStacked(true);
    }

    private static void letters(CategoryStyler styler) {
        styler.setChartTitleFont(Lettering.BOLD.of(TITLE));
        styler.setAxisTickLabelsFont(Lettering.REGULAR.of(LABEL));
        styler.setAnnotationTextFont(Lettering.BOLD.of(LABEL));
        styler.setChartFontColor(Palette.INK);
        styler.setAnnotationTextFontColor(Palette.INK);
        styler.setAxisTickLabelsColor(Palette.FAINT);
    }
}
