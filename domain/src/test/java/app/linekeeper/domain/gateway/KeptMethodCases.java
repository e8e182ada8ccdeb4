package app.linekeeper.domain.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was paid with is kept, and charged later without the payer. */
public interface KeptMethodCases extends Standing {

    @Test
    default void whatWasPaidWithIsKeptAndChargedLater() {
        if (!gateway().capabilities().savesMethod()) {
            assertThatThrownBy(() -> gateway().chargeSaved(charge("any")))
                    .isInstanceOf(UnsupportedOperationException.class);
            return;
        }
        KeptMethod kept = kept();
        ChargeSaved charge = charge(kept.token());
        PaymentBegun.Charged charged = (PaymentBegun.Charged) gateway().chargeSaved(charge);

        assertThat(charged.snapshot().sum()).isEqualTo(sum());
        assertThat(statusOf(charged.snapshot().payment())).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(standIn().taken()).isEqualTo(sum().times(2));
        assertThat(gateway().findByAttempt(charge.attempt()))
                .hasValueSatisfying(found ->
                        assertThat(found.payment()).isEqualTo(charged.snapshot().payment()));
    }

    @Test
    default void whatWasKeptIsShownByItsLastDigitsOnly() {
        if (gateway().capabilities().savesMethod()) {
            KeptMethod kept = kept();
            assertThat(kept.label()).hasSizeLessThanOrEqualTo(40).doesNotContainPattern("\\d{5}");
            assertThat(kept.token()).isNotBlank().hasSizeLessThanOrEqualTo(255);
            assertThat(kept.toString()).doesNotContain(kept.token());
        }
    }

    @Test
    default void nothingIsKeptWithoutBeingAskedFor() {
        GatewayPayment payment = paid(payment());
        assertThat(keptOf(payment)).isNull();
    }

    @Test
    default void theSameAttemptChargedTwiceTakesMoneyOnce() {
        if (gateway().capabilities().savesMethod()) {
            ChargeSaved charge = charge(kept().token());
            gateway().chargeSaved(charge);
            PaymentBegun again = gateway().chargeSaved(charge);

            assertThat(standIn().taken()).isEqualTo(sum().times(2));
            assertThat(again)
                    .isInstanceOfSatisfying(
                            PaymentBegun.Charged.class,
                            charged -> assertThat(charged.snapshot().status()).isEqualTo(PaymentStatus.SUCCEEDED));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Decline.Kind.class,
            names = {"NO_MONEY", "CARD_EXPIRED", "CARD_REFUSED"})
    default void aChargeThatIsDeclinedIsToldByItsKind(Decline.Kind kind) {
        if (gateway().capabilities().savesMethod()) {
            ChargeSaved charge = charge(kept().token());
            standIn().declinesNextCharge(kind);
            PaymentBegun begun = gateway().chargeSaved(charge);

            Decline decline = begun instanceof PaymentBegun.NotAccepted refused
                    ? refused.decline()
                    : gateway()
                            .fetch(((PaymentBegun.Charged) begun).snapshot().payment())
                            .decline();
            assertThat(Objects.requireNonNull(decline).kind())
                    .isEqualTo(standIn().tellsWhyDeclined() ? kind : Decline.Kind.OTHER);
            assertThat(standIn().taken()).isEqualTo(sum());
        }
    }

    @Test
    default void aTokenThatTheProviderDoesNotKnowTakesNothingAndIsNoFaultOfOurs() {
        if (gateway().capabilities().savesMethod()) {
            kept();
            PaymentBegun begun = gateway().chargeSaved(charge("9999999999"));
            if (begun instanceof PaymentBegun.Charged charged) {
                assertThat(charged.snapshot().status()).isEqualTo(PaymentStatus.CANCELED);
                assertThat(charged.snapshot().decline()).isNotNull();
            }
            assertThat(standIn().taken()).isEqualTo(sum());
        }
    }

    default KeptMethod kept() {
        return Objects.requireNonNull(keptOf(paid(payment(sum(), true))), "nothing was kept");
    }
}
