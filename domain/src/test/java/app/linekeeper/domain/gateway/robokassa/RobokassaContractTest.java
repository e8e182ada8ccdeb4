package app.linekeeper.domain.gateway.robokassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayContract;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.RefundSnapshot.Status;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.testing.TestClock;
import org.junit.jupiter.api.Test;

class RobokassaContractTest extends GatewayContract {

    @Override
    protected ProviderStandIn open(TestClock clock) {
        return new RobokassaStandIn(clock);
    }

    @Test
    void aRefundIsUnderWayUntilRobokassaHasMadeIt() {
        GatewayRefund refund = refund();
        robokassa().refunds = "processing";
        assertThat(gateway().refund(refund).status()).isEqualTo(Status.PENDING);
        assertThat(gateway().refund(refund).status()).isEqualTo(Status.PENDING);

        robokassa().refunds = "finished";
        assertThat(gateway().refund(refund).status()).isEqualTo(Status.SUCCEEDED);
        assertThat(standIn().givenBack()).isEqualTo(sum());
    }

    @Test
    void aRefundThatSomebodyCancelsInTheCabinetFails() {
        GatewayRefund refund = refund();
        robokassa().refunds = "canceled";
        assertThat(gateway().refund(refund).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aPartOfAPaymentDoesNotGoBackBecauseItCouldTwice() {
        StartPayment asked = payment();
        GatewayRefund part = refund(asked, paid(asked), nothing(), part(10_000));

        assertThat(gateway().refund(part).status()).isEqualTo(Status.FAILED);
        assertThat(standIn().givenBack()).isEqualTo(nothing());
    }

    @Test
    void whereNotEnoughIsLeftNobodyKnowsWhetherItWentBack() {
        GatewayRefund refund = refund();
        robokassa().refusal = "NotEnoughOperationFunds";
        assertThatThrownBy(() -> gateway().refund(refund)).isInstanceOf(GatewayAway.class);
    }

    @Test
    void inTestModeNobodyIsAsked() {
        PaymentGateway tests = new RobokassaGateway(
                RobokassaHookTest.settings(RobokassaHash.SHA256, true),
                new ReceiptTerms(null, 1, ReceiptTerms.Mode.FULL_PAYMENT));
        StartPayment asked = payment();
        GatewayPayment payment = ((PaymentBegun.Page) tests.start(asked)).payment();

        assertThat(tests.fetch(payment).status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(tests.cancel(payment).status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(tests.findByAttempt(asked.attempt())).isEmpty();
    }

    private GatewayRefund refund() {
        StartPayment asked = payment();
        return refund(asked, paid(asked), nothing(), sum());
    }

    private PretendRobokassa robokassa() {
        return ((RobokassaStandIn) standIn()).robokassa();
    }
}
