/** Money by card in the chat: a payment that is awaited, what has become of it, and the cards that were kept. */
@NullMarked
package app.linekeeper.conversations.flows.card;

import org.jspecify.annotations.NullMarked;
