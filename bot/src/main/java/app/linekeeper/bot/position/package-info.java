/** Where people are, in the database. */
@NullMarked
package app.linekeeper.bot.position;

import org.jspecify.annotations.NullMarked;
