/** The team of a partner, kept by its owner. */
@NullMarked
package app.linekeeper.conversations.flows.team;

import org.jspecify.annotations.NullMarked;
