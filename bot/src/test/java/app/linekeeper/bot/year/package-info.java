/** A year of a company, told day by day and compared with the list that a manager has read. */
@NullMarked
package app.linekeeper.bot.year;

import org.jspecify.annotations.NullMarked;
