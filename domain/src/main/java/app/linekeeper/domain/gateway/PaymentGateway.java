package app.linekeeper.domain.gateway;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A provider that takes money by card and the like, each bean one that is set up. It is called outside of any transaction,
 * and any number of threads may call at once. What is said of money is true only as an answer to {@link #fetch} or
 * {@link #findByAttempt}. Every method that calls the provider throws {@link GatewayAway} where nobody knows what became of
 * the call, and {@link GatewayMisused} where the provider refuses us as such.
 */
public interface PaymentGateway {

    GatewayId id();

    Capabilities capabilities();

    /** Asks for a page to pay on, once an attempt: where the provider knows the attempt already, its page is found again. */
    PaymentBegun start(StartPayment payment);

    /**
     * Charges what was kept, once an attempt.
     *
     * @throws UnsupportedOperationException where nothing can be kept
     */
    PaymentBegun chargeSaved(ChargeSaved charge);

    /** Says where a payment stands. */
    PaymentSnapshot fetch(GatewayPayment payment);

    /**
     * Looks for what may have become of an attempt whose answer got lost.
     *
     * @return empty where the provider never heard of it, or has no way to say so: then the same attempt can be started
     *     again, as far as {@link #start} allows; an attempt to charge what was kept is never charged again
     */
    Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt);

    /** Has the page closed where the provider can, so that nobody pays on it any more; says where the payment stands then. */
    PaymentSnapshot cancel(GatewayPayment payment);

    /** Gives money back, once a refund; asked again with the same id, it says where that stands. */
    RefundSnapshot refund(GatewayRefund refund);

    /** Whether it says of a payment what of it went back; where it does not, it says nothing did. */
    default boolean tellsWhatWentBack() {
        return true;
    }

    /** Judges a message by its signature and form alone; calls nobody, and throws nothing whatever was sent. */
    WebhookVerdict judge(WebhookRequest request);

    /**
     * The payments that the provider took on that day of UTC.
     *
     * @return empty where it has no such list
     */
    default Optional<Stream<RegistryRow>> registry(LocalDate day) {
        return Optional.empty();
    }
}
