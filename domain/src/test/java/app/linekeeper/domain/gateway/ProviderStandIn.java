package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import java.util.List;

/**
 * Stands in for a provider over real HTTP: keeps payments, refuses what the real one refuses and in its way, signs its messages
 * as it does. A test is the payer, and the fault on the way. To be written once a provider; {@link LoopbackProvider} is its HTTP.
 */
public interface ProviderStandIn extends AutoCloseable {

    /** The adapter under test, set up for this one; answers have to come within five seconds. */
    PaymentGateway gateway();

    /** The same, with a password that is not the one. */
    PaymentGateway gatewayWithWrongPassword();

    /** What must be in no log: passwords, keys, tokens of what was kept. */
    List<String> secrets();

    LoopbackProvider http();

    /** Whether starting a payment calls the provider; not where a signed address is all there is to it. */
    default boolean isCalledToStart() {
        return true;
    }

    /** The payments that a payer could pay now, each by its page. */
    List<GatewayPayment> payable();

    /** The payer pays with something good, and lets it be kept where that was asked for. */
    void pays(GatewayPayment payment);

    /** The payer pays with what the bank declines, and goes away. */
    void declines(GatewayPayment payment, Decline.Kind kind);

    /** Whether a decline ends the payment; not where its page stays open for another card. */
    default boolean endsWhenDeclined() {
        return true;
    }

    /** Time passes until nobody can pay on the page any more. */
    void expires(GatewayPayment payment);

    /**
     * Whether the provider knows of a payment before anybody pays. Where it does not, it says neither its sum nor that nobody can
     * pay it any more.
     */
    default boolean isKnownBeforePaid() {
        return true;
    }

    /** Whether the provider says why a charge was declined. */
    default boolean tellsWhyDeclined() {
        return true;
    }

    /** Whoever is charged next without being there is declined. */
    void declinesNextCharge(Decline.Kind kind);

    /** All that was taken of everybody since the beginning, what went back not left out. */
    Money taken();

    /** All that went back. */
    Money givenBack();

    /** All the messages that it sent, oldest first, as they come in at the other end. */
    List<WebhookRequest> sent();

    /** Whether its messages prove by themselves where they are from. */
    boolean isSigned();

    /**
     * Messages that look like this one and are not from the provider, in whatever ways somebody could try with it: another
     * password, another sum under the old signature, values encoded anew, from an address that is not the provider's.
     */
    List<WebhookRequest> forged(WebhookRequest genuine);

    @Override
    void close();
}
