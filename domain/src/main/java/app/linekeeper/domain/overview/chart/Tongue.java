package app.linekeeper.domain.overview.chart;

import app.linekeeper.domain.overview.week.WeeklyOverview;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of one picture. */
record Tongue(Words words, Language language) {

    String say(Text text) {
        return words.plain(text, language);
    }

    /** A number; empty for none. */
    String figure(Number number) {
        return number.doubleValue() == 0 ? "" : say(Text.of("week.number").with("n", number));
    }

    /** The weeks from this one on, each by its Monday. */
    List<String> weeksFrom(LocalDate monday) {
        return IntStream.range(0, WeeklyOverview.WEEKS)
                .mapToObj(monday::plusWeeks)
                .map(day -> say(Text.of("week.monday")
                        .with("day", "%02d".formatted(day.getDayOfMonth()))
                        .with("month", "%02d".formatted(day.getMonthValue()))))
                .toList();
    }

    /** A chart for whoever cannot see it. */
    String inWords(String title, List<String> weeks, List<String> figures) {
        String bars = IntStream.range(0, weeks.size())
                .filter(week -> !figures.get(week).isEmpty())
                .mapToObj(week -> weeks.get(week) + " \u2013 " + figures.get(week))
                .collect(Collectors.joining("; "));
        return bars.isEmpty() ? title : title + ": " + bars;
    }
}
