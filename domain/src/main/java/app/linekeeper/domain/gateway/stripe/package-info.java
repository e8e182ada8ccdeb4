/**
 * Stripe, for cards anywhere but in Russia and Kazakhstan. Written against docs.stripe.com of 2026 (Checkout Sessions, Payment
 * Intents, Refunds, webhook signatures, idempotent requests) and its API of the version that the SDK is made for.
 */
@NullMarked
package app.linekeeper.domain.gateway.stripe;

import org.jspecify.annotations.NullMarked;
