package app.linekeeper.conversations.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The moments that Back returns to, the nearest last, each as JSON on a line of its own: pushing and popping reads none
 * of the others.
 */
record Trail(List<String> moments) {

    static final Trail EMPTY = new Trail(List.of());

    private static final int LONGEST = 30;
    private static final String BETWEEN = ",\n";

    Trail {
        moments = List.copyOf(moments);
    }

    static Trail read(String json) {
        String inside = json.substring(1, json.length() - 1).strip();
        return inside.isEmpty() ? EMPTY : new Trail(List.of(inside.split(BETWEEN)));
    }

    String write() {
        return "[" + String.join(BETWEEN, moments) + "]";
    }

    /** With one more moment; the oldest is forgotten beyond thirty. */
    Trail and(String moment) {
        List<String> longer = new ArrayList<>(moments);
        longer.add(moment);
        return new Trail(longer.size() > LONGEST ? longer.subList(1, longer.size()) : longer);
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    String last() {
        return moments.get(moments.size() - 1);
    }

    Trail withoutLast() {
        return new Trail(moments.subList(0, moments.size() - 1));
    }
}
