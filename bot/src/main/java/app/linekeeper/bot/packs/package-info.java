/** Packs of documents are made by jobs, and dropped when they are old. */
@NullMarked
package app.linekeeper.bot.packs;

import org.jspecify.annotations.NullMarked;
