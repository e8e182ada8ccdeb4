package app.linekeeper.domain.gateway;

import org.jspecify.annotations.Nullable;

/** What a provider's message is worth, by itself: it is a hint, and the provider is asked what is true (rule 21). */
public sealed interface WebhookVerdict {

    /**
     * It is not from the provider, or cannot be read.
     *
     * @param status the HTTP status it is answered with
     * @param why for the log, with nothing in it of what was sent
     */
    record Rejected(int status, String why) implements WebhookVerdict {}

    /** It is of no interest, such as news of something else than payments. */
    record Ignored(Ack ack) implements WebhookVerdict {}

    /**
     * It may be from the provider.
     *
     * @param key the same for the same message, however often it comes; at most 150 characters
     * @param payment what to ask the provider about
     * @param kept what was kept, where the provider says so in a signed message only; null for nothing
     * @param proven what is true by its signature, where the provider cannot be asked; null where it can
     */
    record Accepted(
            String key,
            GatewayPayment payment,
            @Nullable KeptMethod kept,
            @Nullable PaymentSnapshot proven,
            Ack ack) implements WebhookVerdict {}

    /** How the provider wants to hear that its message came: always with status 200. */
    record Ack(String contentType, String body) {

        public static final Ack EMPTY = new Ack("text/plain", "");
    }
}
