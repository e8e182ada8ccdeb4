/** What the two databases need of the application beyond SQL. */
@NullMarked
package app.linekeeper.bot.database;

import org.jspecify.annotations.NullMarked;
