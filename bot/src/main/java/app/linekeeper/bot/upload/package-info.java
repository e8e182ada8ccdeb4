/** Statements that programs upload: one path on a port of its own, closed unless it is asked for. */
@NullMarked
package app.linekeeper.bot.upload;

import org.jspecify.annotations.NullMarked;
