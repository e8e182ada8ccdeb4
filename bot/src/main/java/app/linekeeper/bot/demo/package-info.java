/** Fictional data for an empty database, and the mark that says that a database holds nothing else. */
@NullMarked
package app.linekeeper.bot.demo;

import org.jspecify.annotations.NullMarked;
