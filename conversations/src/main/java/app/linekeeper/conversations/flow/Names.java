package app.linekeeper.conversations.flow;

import java.util.regex.Pattern;

/** Names of flows, steps, slots and events: they stand in rows, callback data and diagrams. */
final class Names {

    private static final Pattern GOOD = Pattern.compile("[a-z][a-z0-9_]{0,23}");

    private Names() {}

    /** @throws IllegalArgumentException unless the name is 1 to 24 small Latin letters, digits or underscores */
    static String checked(String name) {
        if (!GOOD.matcher(name).matches()) {
            throw new IllegalArgumentException("a name is like pay_by_card, up to 24 characters: " + name);
        }
        return name;
    }
}
