package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Step;
import app.linekeeper.conversations.flow.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What a screen is drawn from.
 *
 * @param number the number that its buttons carry
 * @param hasBack whether there is anything to go back to
 * @param isHome whether this is where the person begins, so that there is no way home
 */
record View(Step step, Moment moment, Turn turn, @Nullable Note note, long number, boolean hasBack, boolean isHome) {}
