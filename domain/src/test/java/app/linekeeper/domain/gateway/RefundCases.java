package app.linekeeper.domain.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Money goes back the way it came. */
public interface RefundCases extends Standing {

    @Test
    default void aPaymentGoesBackWholly() {
        if (gateway().capabilities().refunds()) {
            StartPayment asked = payment();
            GatewayPayment payment = paid(asked);
            RefundSnapshot refund = gateway().refund(refund(asked, payment, nothing(), sum()));

            assertThat(refund.status()).isNotEqualTo(RefundSnapshot.Status.FAILED);
            PaymentSnapshot snapshot = gateway().fetch(payment);
            assertThat(snapshot.status()).isEqualTo(PaymentStatus.SUCCEEDED);
            assertThat(snapshot.sum().minus(snapshot.refunded()))
                    .as("what is left")
                    .isEqualTo(gateway().tellsWhatWentBack() ? nothing() : sum());
            assertThat(standIn().givenBack()).isEqualTo(sum());
        }
    }

    @Test
    default void aPaymentGoesBackInPartsAndEachOnceHoweverOftenItIsAskedFor() {
        if (gateway().capabilities().partialRefund()) {
            StartPayment asked = payment();
            GatewayPayment payment = paid(asked);
            GatewayRefund first = refund(asked, payment, nothing(), part(50_001));
            gateway().refund(first);
            gateway().refund(first);
            assertThat(standIn().givenBack()).isEqualTo(part(50_001));
            PaymentSnapshot between = gateway().fetch(payment);
            assertThat(between.sum().minus(between.refunded()))
                    .as("what is left")
                    .isEqualTo(sum().minus(part(50_001)));

            GatewayRefund rest = refund(asked, payment, part(50_001), sum().minus(part(50_001)));
            gateway().refund(rest);
            RefundSnapshot again = gateway().refund(rest);

            assertThat(again.status()).isNotEqualTo(RefundSnapshot.Status.FAILED);
            assertThat(standIn().givenBack()).isEqualTo(sum());
            assertThat(gateway().refund(first).status()).isNotEqualTo(RefundSnapshot.Status.FAILED);
            assertThat(standIn().givenBack()).isEqualTo(sum());
        }
    }

    @Test
    default void twoPartsOfOneSumAreTwo() {
        if (gateway().capabilities().partialRefund()) {
            StartPayment asked = payment();
            GatewayPayment payment = paid(asked);
            gateway().refund(refund(asked, payment, nothing(), part(10_000)));
            gateway().refund(refund(asked, payment, part(10_000), part(10_000)));
            assertThat(standIn().givenBack()).isEqualTo(part(20_000));
        }
    }

    @Test
    default void moreThanWasPaidDoesNotGoBack() {
        if (gateway().capabilities().refunds()) {
            StartPayment asked = payment();
            GatewayPayment payment = paid(asked);
            GatewayRefund tooMuch = refund(asked, payment, nothing(), sum().plus(part(1)));

            assertThat(gateway().refund(tooMuch).status()).isEqualTo(RefundSnapshot.Status.FAILED);
            assertThat(standIn().givenBack()).isEqualTo(nothing());
        }
    }

    @Test
    default void nothingGoesBackOfWhatNobodyPaid() {
        if (gateway().capabilities().refunds()) {
            StartPayment asked = payment();
            GatewayPayment payment = started(asked);
            RefundSnapshot refund = gateway().refund(refund(asked, payment, nothing(), sum()));

            assertThat(refund.status()).isEqualTo(RefundSnapshot.Status.FAILED);
            assertThat(standIn().givenBack()).isEqualTo(nothing());
            assertThat(standIn().payable()).as("and the page stays open").hasSize(1);
        }
    }
}
