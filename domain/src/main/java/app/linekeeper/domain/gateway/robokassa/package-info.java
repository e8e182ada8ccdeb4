/**
 * Robokassa, for cards and SBP in Russia or cards in Kazakhstan. Written against docs.robokassa.ru of 2026: pay interface,
 * notifications, XML interfaces (OpStateExt), recurring payments, fiscalization, refund API.
 */
@NullMarked
package app.linekeeper.domain.gateway.robokassa;

import org.jspecify.annotations.NullMarked;
