package app.linekeeper.domain.gateway;

import app.linekeeper.domain.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What is asked of the adapter of every provider. One class that extends this one, and a stand-in, are all that a further one needs. */
public abstract class GatewayContract implements PaymentCases, KeptMethodCases, RefundCases, FaultCases, WebhookCases {

    private ProviderStandIn standIn;

    /** A fresh one; whatever asks for the time asks this clock. */
    protected abstract ProviderStandIn open(TestClock clock);

    @BeforeEach
    void open() {
        standIn = open(new TestClock());
    }

    @AfterEach
    void close() {
        standIn.close();
    }

    @Override
    public ProviderStandIn standIn() {
        return standIn;
    }
}
