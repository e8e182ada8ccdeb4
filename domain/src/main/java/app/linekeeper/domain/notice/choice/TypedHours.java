package app.linekeeper.domain.notice.choice;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of a day as people write them: two times of day, with whatever short words around. */
public final class TypedHours {

    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap]m)?";
    private static final Pattern HOURS =
            Pattern.compile("\\P{Nd}{0,10}" + TIME + "\\P{Nd}{1,10}" + TIME + "\\P{Nd}{0,10}");
    private static final int DAY = 24 * 60;
    private static final int NONE = -1;

    private TypedHours() {}

    /** {@code 08:00–22:00}, {@code 8-22}, {@code 9.30 to 18}, {@code 8am - 6pm}; refused if it is not two times of day. */
    public static Outcome<NoticeHours> read(String typed) {
        Matcher matcher = HOURS.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Refusal.of(Reason.HOURS_UNREAD).asOutcome();
        }
        int from = minute(matcher, 1);
        int until = minute(matcher, 4);
        return from == NONE || until == NONE
                ? Refusal.of(Reason.HOURS_UNREAD).asOutcome()
                : NoticeHours.between(from, until);
    }

    private static int minute(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = matcher.group(group + 1) == null ? 0 : Integer.parseInt(matcher.group(group + 1));
        String half = matcher.group(group + 2);
        if (minute > 59 || (half != null && (hour < 1 || hour > 12))) {
            return NONE;
        }
        int ofDay = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        int sum = ofDay * 60 + minute;
        return sum > DAY ? NONE : sum;
    }
}
