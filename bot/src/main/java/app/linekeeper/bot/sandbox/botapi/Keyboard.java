package app.linekeeper.bot.sandbox.botapi;

import java.util.List;

/** The buttons under a message, row by row. */
public record Keyboard(List<List<Key>> rows) {

    static final Keyboard NONE = new Keyboard(List.of());

    public Keyboard {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
