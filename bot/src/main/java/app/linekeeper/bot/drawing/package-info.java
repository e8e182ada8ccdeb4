/** Shows replies: sends or edits, and draws again what was not seen. */
@NullMarked
package app.linekeeper.bot.drawing;

import org.jspecify.annotations.NullMarked;
