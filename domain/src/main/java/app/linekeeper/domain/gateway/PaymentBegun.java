package app.linekeeper.domain.gateway;

import java.net.URI;

/** What became of asking a provider for money. */
public sealed interface PaymentBegun {

    /** The payer is to be led to this page. */
    record Page(GatewayPayment payment, URI page) implements PaymentBegun {}

    /** There is nothing to be shown: it was charged, is being charged, or was refused. */
    record Charged(PaymentSnapshot snapshot) implements PaymentBegun {}

    /**
     * It refused the request as such; no payment exists, and asking the same again would change nothing.
     *
     * @param words what it said, for operators, without secrets
     */
    record NotAccepted(Decline decline, String words) implements PaymentBegun {}
}
