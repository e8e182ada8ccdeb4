/** The fence around Spring State Machine. */
@NullMarked
package app.linekeeper.conversations.machine;

import org.jspecify.annotations.NullMarked;
