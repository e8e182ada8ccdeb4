package app.linekeeper.bot.year;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a list tells, each line with its moment, whatever the numbers of orders: of those that came to nothing numbers are left out. */
final class ToldLines {

    private static final Pattern ORDER_NUMBER = Pattern.compile("(?<![\\d.-])1\\d{3}(?![\\d,-]|\\.\\d)");

    private final List<String> certain = new ArrayList<>();
    private final List<String> inDoubt = new ArrayList<>();

    private ToldLines() {}

    static ToldLines of(Map<YearMonth, String> months) {
        ToldLines told = new ToldLines();
        String moment = "";
        for (String line : numberedAnew(String.join("", months.values())).split("\n")) {
            if (line.startsWith(" ")) {
                told.add(moment + ": ", line.strip());
            } else {
                moment = line;
            }
        }
        return told;
    }

    /**
     * What is told in one of them and not in the other, each as often as it is. What is in doubt here may be missing, and
     * that alone.
     */
    List<String> differencesTo(ToldLines expected) {
        List<String> differences = new ArrayList<>();
        without(without(expected.certain, certain), inDoubt).forEach(line -> differences.add("missing: " + line));
        without(certain, expected.certain).forEach(line -> differences.add("too much: " + line));
        return differences;
    }

    int inDoubt() {
        return inDoubt.size();
    }

    /** How many of those in doubt did not arrive. */
    int lost(ToldLines expected) {
        List<String> missing = without(expected.certain, certain);
        return missing.size() - without(missing, inDoubt).size();
    }

    private void add(String moment, String line) {
        if (line.startsWith(Doubts.MARK)) {
            inDoubt.add(moment + line.substring(Doubts.MARK.length()));
        } else {
            certain.add(moment + line);
        }
    }

    private static String numberedAnew(String text) {
        List<String> numbers = new ArrayList<>(new TreeSet<>(
                ORDER_NUMBER.matcher(text).results().map(found -> found.group()).toList()));
        return ORDER_NUMBER.matcher(text).replaceAll(found -> "#" + numbers.indexOf(found.group()));
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
