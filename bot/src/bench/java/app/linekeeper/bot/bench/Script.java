package app.linekeeper.bot.bench;

import java.util.List;
import java.util.Optional;

/**
 * What somebody presses, over and over: events of screens, with the ordinal of the option where there are several. On a
 * screen that lacks the wanted button, the way is home, and the script begins anew; what ends in "?" is passed over there, such
 * as a term that is known.
 */
final class Script {

    /** What people mostly do: menu, pick a client, lines, a line's card, terms, quotes, turning pages. */
    static final List<String> LOOKING = List.of(
            "clients", "later", "earlier", "pick:0", "lines", "pick:1", "renew", "pick:2?", "term", "pick:1", "home");

    /** To a paid renewal, with a look at every way to pay it. */
    static final List<String> PAYING =
            List.of("clients", "pick:0", "lines", "pick:2", "renew", "pick:0?", "other_way", "pick:0", "pay", "home");

    private final List<String> moves;
    private int next;
    private int lost;

    Script(List<String> moves) {
        this.moves = moves;
    }

    /** One button: its event, the ordinal behind it, and its callback data. */
    record Choice(String event, int ordinal, String data) {

        static Choice of(String data) {
            String[] parts = data.split(":");
            return new Choice(parts[1], Integer.parseInt(parts[2]), data);
        }
    }

    /** The button to be pressed on this screen; nothing if there is not even a way home. */
    Optional<Choice> choose(List<Choice> screen) {
        String move = moves.get(next);
        Optional<Choice> found = find(screen, move.replace("?", ""));
        if (found.isEmpty() && move.endsWith("?")) {
            next = (next + 1) % moves.size();
            return choose(screen);
        }
        if (found.isPresent()) {
            next = (next + 1) % moves.size();
            return found;
        }
        lost++;
        next = 0;
        return screen.stream().filter(choice -> choice.event().equals("home")).findFirst();
    }

    private static Optional<Choice> find(List<Choice> screen, String move) {
        String[] wanted = move.split(":");
        int ordinal = wanted.length > 1 ? Integer.parseInt(wanted[1]) : 0;
        return screen.stream()
                .filter(choice -> choice.event().equals(wanted[0]) && choice.ordinal() == ordinal)
                .findFirst();
    }

    /** The place in the script of the press that comes next, to name what it costs. */
    String place() {
        return String.format("%02d %s", next, moves.get(next));
    }

    /** How often a screen lacked what was wanted; anything above 0 makes the figures doubtful. */
    int lost() {
        return lost;
    }
}
