package app.linekeeper.conversations.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button says when it is pressed: {@code screen36:event:ordinal}, at most 42 characters. No id ever travels in
 * it; the ordinal counts the values that were drawn.
 *
 * @param screen the number of the screen it stood on
 */
record Press(long screen, String event, int ordinal) {

    static final String BACK = "back";
    static final String HOME = "home";
    static final String EARLIER = "earlier";
    static final String LATER = "later";
    static final String PAGES = "pages";
    static final String ALL = "all";
    static final String PICK = "pick";
    static final String DONE = "done";
    static final String CABINETS = "cabinets";

    private static final int BASE = 36;
    private static final Pattern DATA = Pattern.compile("([0-9a-z]{1,12}):([a-z][a-z0-9_]{0,23}):([0-9]{1,4})");

    /** What the data says; nothing where it is not ours, whatever it is. */
    static Optional<Press> read(String data) {
        Matcher matcher = DATA.matcher(data);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Press(
                Long.parseLong(matcher.group(1), BASE), matcher.group(2), Integer.parseInt(matcher.group(3))));
    }

    String write() {
        return Long.toString(screen, BASE) + ":" + event + ":" + ordinal;
    }
}
