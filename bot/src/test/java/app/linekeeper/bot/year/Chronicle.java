package app.linekeeper.bot.year;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The list of all that happened in a year, month by month, as a manager reads it. */
final class Chronicle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final List<Witness> witnesses;
    private final Map<YearMonth, StringBuilder> months = new TreeMap<>();
    private final List<String> deeds = new ArrayList<>();

    Chronicle(List<Witness> witnesses) {
        this.witnesses = List.copyOf(witnesses);
    }

    /** Something that somebody did in this moment. */
    void tell(String deed) {
        deeds.add(deed);
    }

    /** Writes down what has happened since the moment began. */
    void closes(Instant moment) {
        List<String> happened = new ArrayList<>(deeds);
        deeds.clear();
        witnesses.forEach(witness -> happened.addAll(witness.saw(moment)));
        if (!happened.isEmpty()) {
            StringBuilder month =
                    months.computeIfAbsent(YearMonth.from(moment.atOffset(ZoneOffset.UTC)), any -> new StringBuilder());
            month.append(heading(moment)).append('\n');
            happened.forEach(one -> month.append("    ").append(one).append('\n'));
        }
    }

    /** The text of each month. */
    Map<YearMonth, String> months() {
        Map<YearMonth, String> texts = new TreeMap<>();
        months.forEach((month, text) -> texts.put(month, text.toString()));
        return texts;
    }

    /** Under which what happened since that moment is written down. */
    static String heading(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC)) + " UTC (Moscow " + in("Europe/Moscow", moment) + ", Almaty "
                + in("Asia/Almaty", moment) + ", New York " + in("America/New_York", moment) + ")";
    }

    private static String in(String zone, Instant moment) {
        return TIME.format(moment.atZone(ZoneId.of(zone)));
    }
}
