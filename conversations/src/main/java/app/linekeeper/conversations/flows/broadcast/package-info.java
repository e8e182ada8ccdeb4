/** Operators write to many partners at once, and see how far it has come. */
@NullMarked
package app.linekeeper.conversations.flows.broadcast;

import org.jspecify.annotations.NullMarked;
