/** What everybody chooses for themselves. */
@NullMarked
package app.linekeeper.conversations.flows.settings;

import org.jspecify.annotations.NullMarked;
