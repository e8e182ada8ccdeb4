/** What the program says by itself: one courier per chat, in order. */
@NullMarked
package app.linekeeper.bot.outbox;

import org.jspecify.annotations.NullMarked;
