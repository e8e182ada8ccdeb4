/** Packs: an accountant asks for all acts of a period at once. */
@NullMarked
package app.linekeeper.conversations.flows.pack;

import org.jspecify.annotations.NullMarked;
