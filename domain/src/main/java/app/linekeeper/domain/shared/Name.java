package app.linekeeper.domain.shared;

import java.util.regex.Pattern;

/** A name as a person types it: of a client, a line, a company. Emoji and signs are welcome; at most 200 characters. */
public final class Name {

    public static final int LONGEST = 200;

    /** Control characters and marks that turn the direction of what follows; emoji need the joiners, so they stay. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    /** Marks that are nothing by themselves, and the letters and signs that are drawn as nothing. */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Cf}\\p{M}\\s\u115f\u1160\u2800\u3164\uffa0]*");

    private Name() {}

    /** The name with single spaces; refused as empty or as longer than 200 characters. */
    public static Outcome<String> parse(String typed) {
        String name = clean(typed);
        if (name.isEmpty()) {
            return Refusal.of(Reason.NAME_EMPTY).asOutcome();
        }
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) {
            return Refusal.of(Reason.NAME_TOO_LONG)
                    .with("length", length)
                    .with("longest", LONGEST)
                    .asOutcome();
        }
        return Outcome.done(name);
    }

    /** The name cut to what fits, for names that nobody can be asked to shorten; a dash if nothing is left. */
    public static String fitting(String given) {
        String name = clean(given);
        if (name.isEmpty()) {
            return "-";
        }
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }

    private static String clean(String typed) {
        String spaced = SPACES.matcher(typed).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("").strip();
        return NOTHING.matcher(seen).matches() ? "" : seen;
    }
}
