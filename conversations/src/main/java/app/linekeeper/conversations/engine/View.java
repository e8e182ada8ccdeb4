package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What a screen is drawn from.
 *
 * @param search what the options are searched by; null where they are not
 * @param number the number that its buttons carry
 * @param hasBack whether there is anything to go back to
 * @param isHome whether this is where the person begins, so that there is no way home
 */
record View(
        Scene<?> scene, @Nullable String search, @Nullable Note note, long number, boolean hasBack, boolean isHome) {}
