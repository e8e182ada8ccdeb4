/** Notices from the planner to the chat, whatever stops or breaks on the way. */
@NullMarked
package app.linekeeper.bot.notices;

import org.jspecify.annotations.NullMarked;
