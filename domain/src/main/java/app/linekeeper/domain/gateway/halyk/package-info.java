/** Halyk ePay, for cards in Kazakhstan. Written against the pages of epayment.kz/docs of 2026: invoice link API, payment by a saved card, transaction status, refund, postLink. */
@NullMarked
package app.linekeeper.domain.gateway.halyk;

import org.jspecify.annotations.NullMarked;
