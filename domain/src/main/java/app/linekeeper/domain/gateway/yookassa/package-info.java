/**
 * YooKassa, by its page. Written against the provider's "YooMoney API Reference" 1.0.0, an OpenAPI 3.0.2 specification, as of April
 * 2026, and its pages on the handling of answers, declined payments and notifications (yookassa.ru/developers/using-api).
 */
@NullMarked
package app.linekeeper.domain.gateway.yookassa;

import org.jspecify.annotations.NullMarked;
