package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Screen;
import java.util.List;

/**
 * A screen and what its buttons stand for.
 *
 * @param values the values behind the options, by ordinal
 * @param page the page that was drawn, which may be an earlier one than wanted
 */
record Drawn(Screen screen, List<String> values, int page) {}
