/**
 * A Bot API in memory, as strict as Telegram's: people, chats, messages, presses, files and updates.
 *
 * <p>It knows nothing of the product it serves; whoever talks to it does so over HTTP.
 */
@NullMarked
package app.linekeeper.bot.sandbox.botapi;

import org.jspecify.annotations.NullMarked;
