package app.linekeeper.domain.gateway.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.GatewayContract;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RegistryRow;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.testing.TestClock;
import com.stripe.Stripe;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripeContractTest extends GatewayContract {

    private TestClock clock = new TestClock();

    @Override
    protected ProviderStandIn open(TestClock clock) {
        this.clock = clock;
        return new StripeStandIn(clock);
    }

    @Test
    void stripeIsToldNothingOfThisMachineOrOfHowLongCallsTake() {
        paid(payment());
        gateway().registry(LocalDate.ofInstant(NOW, ZoneOffset.UTC));

        assertThat(stripe().headers)
                .isNotEmpty()
                .allSatisfy(headers -> assertThat(headers)
                        .doesNotContainKeys("x-stripe-client-telemetry", "x-stripe-client-user-agent")
                        .containsEntry("stripe-version", Stripe.API_VERSION));
        assertThat(Stripe.apiKey).as("nothing is set for the whole of Java").isNull();
    }

    @Test
    void aPageIsFoundAgainThoughItIsAskedForLaterWithAnotherEnd() {
        StartPayment asked = payment();
        PaymentBegun.Page first = (PaymentBegun.Page) gateway().start(asked);
        clock.advance(Duration.ofMinutes(30));

        assertThat(gateway().start(asked)).isEqualTo(first);
        assertThat(standIn().payable()).hasSize(1);
    }

    @Test
    void aPaymentIsTheSameByItsPageAndByItsIntent() {
        StartPayment asked = payment();
        GatewayPayment page = paid(asked);
        String intent = new StripeLookup(StripeTransport.client(settings()))
                .page(page.id())
                .getPaymentIntent();

        assertThat(gateway().fetch(new GatewayPayment(intent)))
                .isEqualTo(gateway().fetch(page));
    }

    @Test
    void aRefundAskedForAgainAfterItsKeyIsForgottenGoesBackOnce() {
        StartPayment asked = payment();
        GatewayRefund refund = refund(asked, paid(asked), nothing(), part(500));
        stripe().refundsStand = "pending";
        assertThat(gateway().refund(refund).status()).isEqualTo(RefundSnapshot.Status.PENDING);
        stripe().aDayPasses();

        assertThat(gateway().refund(refund).status()).isEqualTo(RefundSnapshot.Status.SUCCEEDED);
        assertThat(standIn().givenBack()).isEqualTo(part(500));
    }

    @Test
    void aRefundThatTheBankSendsBackFails() {
        StartPayment asked = payment();
        stripe().refundsStand = "failed";
        GatewayRefund refund = refund(asked, paid(asked), nothing(), sum());
        assertThat(gateway().refund(refund).status()).isEqualTo(RefundSnapshot.Status.FAILED);
    }

    @Test
    void anAttemptIsFoundBehindManyOthers() {
        StartPayment asked = payment();
        GatewayPayment page = started(asked);
        ChargeSaved charge = charge(kept().token());
        GatewayPayment charged = ((PaymentBegun.Charged) gateway().chargeSaved(charge))
                .snapshot()
                .payment();
        for (int others = 0; others < 12; others++) {
            paid(payment());
        }

        assertThat(gateway().findByAttempt(asked.attempt()).orElseThrow().payment())
                .isEqualTo(page);
        assertThat(gateway().findByAttempt(charge.attempt()).orElseThrow().payment())
                .isEqualTo(charged);
    }

    @Test
    void aSavedCardSaysUntilWhenItIsGood() {
        assertThat(kept().lastMonth()).isEqualTo(YearMonth.of(2028, 11));
    }

    @Test
    void aDayListsWhatWasTakenOnItWithAndWithoutAPage() {
        StartPayment asked = payment();
        GatewayPayment page = paid(asked);
        gateway().refund(refund(asked, page, nothing(), part(500)));
        started(payment());
        ChargeSaved charge = charge(kept().token());
        PaymentSnapshot charged = ((PaymentBegun.Charged) gateway().chargeSaved(charge)).snapshot();

        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        List<RegistryRow> rows = gateway().registry(today).orElseThrow().toList();
        assertThat(rows)
                .contains(
                        new RegistryRow(page, number(asked.attempt()), sum(), part(500)),
                        new RegistryRow(charged.payment(), number(charge.attempt()), sum(), nothing()))
                .hasSize(3);
        assertThat(gateway().registry(today.minusDays(1)).orElseThrow()).isEmpty();
        assertThat(gateway().registry(today.plusDays(1)).orElseThrow()).isEmpty();
    }

    private static String number(AttemptRef attempt) {
        return String.valueOf(attempt.number());
    }

    private PretendStripe stripe() {
        return ((StripeStandIn) standIn()).stripe();
    }

    private StripeSettings settings() {
        return ((StripeStandIn) standIn()).settings();
    }
}
