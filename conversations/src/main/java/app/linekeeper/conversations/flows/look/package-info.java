/** Whatever is typed at home is found. */
@NullMarked
package app.linekeeper.conversations.flows.look;

import org.jspecify.annotations.NullMarked;
