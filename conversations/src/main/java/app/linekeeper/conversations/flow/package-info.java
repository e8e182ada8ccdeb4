/** The language in which a dialogue is written down: steps, slots, screens, exits. It knows no engine. */
@NullMarked
package app.linekeeper.conversations.flow;

import org.jspecify.annotations.NullMarked;
