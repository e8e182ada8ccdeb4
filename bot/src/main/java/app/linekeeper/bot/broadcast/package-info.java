/** Hands broadcasts over to the outbox, a little at a time. */
@NullMarked
package app.linekeeper.bot.broadcast;

import org.jspecify.annotations.NullMarked;
