/** Invoices in the chat: the list, one invoice with what becomes of it, and one for a wallet. */
@NullMarked
package app.linekeeper.conversations.flows.invoice;

import org.jspecify.annotations.NullMarked;
