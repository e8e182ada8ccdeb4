/** What the bot needs of the conversations: one turn in, one reply out. */
@NullMarked
package app.linekeeper.conversations;

import org.jspecify.annotations.NullMarked;
