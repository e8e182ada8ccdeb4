package app.linekeeper.domain.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.linekeeper.domain.shared.Money;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Calls fail, each of those that a deed is made of in its turn, and nothing is done twice. For an answer that never comes only one
 * is waited: it is no other than one that was dropped.
 */
public interface FaultCases extends Standing {

    int MOST_CALLS = 8;

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "SILENT")
    default void aStartWhoseAnswerGotLostTakesMoneyOnce(Fault fault) {
        for (int call = 0; call < MOST_CALLS; call++) {
            Money before = standIn().taken();
            StartPayment asked = payment();
            boolean met = fails(call, fault, () -> gateway().start(asked));

            gateway().findByAttempt(asked.attempt());
            gateway().start(asked);
            standIn().payable().forEach(standIn()::pays);
            assertThat(standIn().taken().minus(before)).isEqualTo(sum());
            assertThat(gateway().findByAttempt(asked.attempt()).map(PaymentSnapshot::status))
                    .contains(PaymentStatus.SUCCEEDED);
            if (!met) {
                assertThat(call).isGreaterThan(standIn().isCalledToStart() ? 0 : -1);
                return;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "SILENT")
    default void aChargeWhoseAnswerGotLostTakesMoneyOnceOrNotAtAll(Fault fault) {
        if (!gateway().capabilities().savesMethod()) {
            return;
        }
        KeptMethod kept = Objects.requireNonNull(keptOf(paid(payment(sum(), true))));
        boolean met = true;
        for (int call = 0; met && call < MOST_CALLS; call++) {
            Money before = standIn().taken();
            ChargeSaved charge = charge(kept.token());
            met = fails(call, fault, () -> gateway().chargeSaved(charge));

            assertThat(gateway().chargeSaved(charge)).isInstanceOf(PaymentBegun.Charged.class);
            Optional<PaymentStatus> found =
                    gateway().findByAttempt(charge.attempt()).map(PaymentSnapshot::status);
            boolean taken = found.filter(PaymentStatus.SUCCEEDED::equals).isPresent();
            assertThat(standIn().taken().minus(before)).isEqualTo(taken ? sum() : nothing());
            assertThat(met || taken).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "SILENT")
    default void aRefundWhoseAnswerGotLostGoesBackOnce(Fault fault) {
        if (!gateway().capabilities().refunds()) {
            return;
        }
        boolean met = true;
        for (int call = 0; met && call < MOST_CALLS; call++) {
            Money before = standIn().givenBack();
            StartPayment asked = payment();
            GatewayPayment payment = paid(asked);
            GatewayRefund refund = refund(asked, payment, nothing(), sum());
            met = fails(call, fault, () -> gateway().refund(refund));

            assertThat(gateway().refund(refund).status()).isNotEqualTo(RefundSnapshot.Status.FAILED);
            assertThat(standIn().givenBack().minus(before)).isEqualTo(sum());
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    default void whereAPaymentStandsIsNeverGuessed(Fault fault) {
        GatewayPayment payment = paid(payment());
        standIn().http().failAfter(0, fault);
        try {
            assertThat(statusOf(payment)).isEqualTo(PaymentStatus.SUCCEEDED);
        } catch (GatewayAway e) {
            assertThat(words(e)).doesNotContain(standIn().secrets());
        }
        assertThat(statusOf(payment)).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    default void aWrongPasswordIsToldInWordsAndNotShown() {
        GatewayPayment payment = started(payment());
        PaymentGateway wrong = standIn().gatewayWithWrongPassword();

        assertThatExceptionOfType(GatewayMisused.class)
                .isThrownBy(() -> wrong.fetch(payment))
                .satisfies(thrown -> assertThat(thrown.getMessage()).isNotBlank())
                .satisfies(thrown ->
                        assertThat(words(thrown)).doesNotContain(standIn().secrets()));
        if (standIn().isCalledToStart()) {
            assertThatExceptionOfType(GatewayMisused.class).isThrownBy(() -> wrong.start(payment()));
        }
    }

    /** Does it with that call failing; what is thrown is a provider that is away, and holds nothing secret. */
    private boolean fails(int call, Fault fault, Runnable deed) {
        standIn().http().failAfter(call, fault);
        try {
            deed.run();
        } catch (GatewayAway e) {
            assertThat(words(e)).doesNotContain(standIn().secrets());
        }
        return standIn().http().faultWasMet();
    }

    private static String words(Throwable thrown) {
        StringWriter words = new StringWriter();
        thrown.printStackTrace(new PrintWriter(words));
        return words.toString();
    }
}
