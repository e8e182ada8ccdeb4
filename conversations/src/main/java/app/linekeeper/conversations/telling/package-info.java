/** What the program says to people by itself. */
@NullMarked
package app.linekeeper.conversations.telling;

import org.jspecify.annotations.NullMarked;
