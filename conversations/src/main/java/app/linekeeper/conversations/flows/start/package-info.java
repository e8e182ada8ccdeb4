/** How people come in: strangers, invitations to a team, a client's consent. */
@NullMarked
package app.linekeeper.conversations.flows.start;

import org.jspecify.annotations.NullMarked;
