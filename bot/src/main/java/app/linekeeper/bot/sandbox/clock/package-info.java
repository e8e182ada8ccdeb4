/** A clock that can be moved. */
@NullMarked
package app.linekeeper.bot.sandbox.clock;

import org.jspecify.annotations.NullMarked;
