package app.linekeeper.domain.gateway.tkassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.Fault;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayContract;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.LoopbackProvider;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TkassaContractTest extends GatewayContract {

    private TkassaStandIn provider;

    @Override
    protected ProviderStandIn open(TestClock clock) {
        provider = new TkassaStandIn(clock);
        return provider;
    }

    @Test
    void aPageThatGotLostIsClosedBeforeAnotherIsOpened() {
        StartPayment asked = payment();
        GatewayPayment lost = started(asked);
        GatewayPayment other = started(asked);

        assertThat(provider.payable()).containsExactly(other);
        assertThat(statusOf(lost)).isEqualTo(PaymentStatus.CANCELED);
        assertThat(gateway().fetch(other).attempt())
                .isEqualTo(asked.attempt().id().toString());
        assertThat(gateway().findByAttempt(asked.attempt()).map(PaymentSnapshot::payment))
                .contains(other);
    }

    @Test
    void whoeverPaysWhileThePageIsBeingClosedHasPaidAndGetsNothingBack() {
        GatewayPayment payment = started(payment());
        provider.bank.beforeCancel = () -> {
            provider.bank.beforeCancel = () -> {};
            provider.pays(payment);
        };

        assertThat(gateway().cancel(payment).status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(provider.givenBack()).isEqualTo(nothing());
    }

    @Test
    void aPageThatWeHaveClosedIsNoNews() {
        gateway().cancel(started(payment()));
        assertThat(gateway().judge(last())).isInstanceOf(WebhookVerdict.Ignored.class);
    }

    @Test
    void aRefundBySbpGoesBackOnceThoughTheBankLooksAtNoRequestId() {
        provider.bank.looksAtRequestIds = false;
        StartPayment asked = payment();
        GatewayRefund refund = refund(asked, paid(asked), nothing(), part(50_001));
        provider.http().failAfter(1, Fault.DROPPED_AFTER_WORK);
        try {
            gateway().refund(refund);
        } catch (GatewayAway e) {
            assertThat(provider.givenBack()).isEqualTo(part(50_001));
        }

        assertThat(gateway().refund(refund).status()).isEqualTo(RefundSnapshot.Status.SUCCEEDED);
        assertThat(provider.givenBack()).isEqualTo(part(50_001));
    }

    @Test
    void newsOfTwoRefundsInPartAreTwo() {
        StartPayment asked = payment();
        GatewayPayment payment = paid(asked);
        gateway().refund(refund(asked, payment, nothing(), part(100)));
        WebhookVerdict first = gateway().judge(last());
        gateway().refund(refund(asked, payment, part(100), part(100)));

        assertThat(((WebhookVerdict.Accepted) gateway().judge(last())).key())
                .isNotEqualTo(((WebhookVerdict.Accepted) first).key());
    }

    @Test
    void aChargeThatWasSentIsNotSentAgainThoughItsPaymentIsNew() {
        ChargeSaved charge = charge(kept().token());
        List<String> steps = List.of("CheckOrder", "Init", "Charge");
        provider.http().failAfter(steps.indexOf("Charge"), Fault.BROKEN);
        try {
            gateway().chargeSaved(charge);
        } catch (GatewayAway e) {
            assertThat(gateway().findByAttempt(charge.attempt()).map(PaymentSnapshot::status))
                    .contains(PaymentStatus.PENDING);
        }

        gateway().chargeSaved(charge);
        assertThat(provider.taken()).isEqualTo(sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"Success\":true,\"ErrorCode\":\"0\"}"})
    void anAnswerThatNamesNothingIsNone(String answer) {
        StartPayment asked = payment();
        try (LoopbackProvider hollow = new LoopbackProvider(call -> LoopbackProvider.Reply.json(200, answer))) {
            PaymentGateway gateway = TkassaStandIn.gateway(hollow.url(), TkassaStandIn.PASSWORD);

            assertThatThrownBy(() -> gateway.start(asked)).isInstanceOf(GatewayAway.class);
            assertThatThrownBy(() -> gateway.fetch(new GatewayPayment("1"))).isInstanceOf(GatewayAway.class);
        }
    }
}
