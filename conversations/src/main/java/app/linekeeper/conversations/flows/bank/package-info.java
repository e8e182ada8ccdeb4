/** Bank statements in the chat: sending one, deciding about payments that wait, and the money of a day. */
@NullMarked
package app.linekeeper.conversations.flows.bank;

import org.jspecify.annotations.NullMarked;
