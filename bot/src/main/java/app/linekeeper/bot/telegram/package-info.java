/** The Bot API as the rest of the application sees it. */
@NullMarked
package app.linekeeper.bot.telegram;

import org.jspecify.annotations.NullMarked;
