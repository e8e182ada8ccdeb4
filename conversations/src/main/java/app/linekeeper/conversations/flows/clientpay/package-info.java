/** The client pays: a partner's link in the chat, and what it leads whoever has it to. */
@NullMarked
package app.linekeeper.conversations.flows.clientpay;

import org.jspecify.annotations.NullMarked;
