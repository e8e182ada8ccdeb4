/**
 * T-Kassa, the acquiring of T-Bank, by its form. Written against the bank's document "Acceptance of payments" (Merchant API v2), OpenAPI
 * 1.80, and its pages on notifications, the token and the certificates of securepay.tinkoff.ru.
 */
@NullMarked
package app.linekeeper.domain.gateway.tkassa;

import org.jspecify.annotations.NullMarked;
