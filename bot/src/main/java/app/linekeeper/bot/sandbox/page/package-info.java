/** What the chat page asks for: the state of the chats, their events as they happen, and what people do. */
@NullMarked
package app.linekeeper.bot.sandbox.page;

import org.jspecify.annotations.NullMarked;
