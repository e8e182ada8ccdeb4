/**
 * The whole product in a browser, without Telegram: a Bot API on the application's own port, a chat page, a clock that
 * can be moved. Nothing in here is known to the rest of the application.
 */
@NullMarked
package app.linekeeper.bot.sandbox;

import org.jspecify.annotations.NullMarked;
