/** A client's lines, one by one. */
@NullMarked
package app.linekeeper.conversations.flows.line;

import org.jspecify.annotations.NullMarked;
