/** A partner's clients: finding, creating, inviting them. */
@NullMarked
package app.linekeeper.conversations.flows.client;

import org.jspecify.annotations.NullMarked;
