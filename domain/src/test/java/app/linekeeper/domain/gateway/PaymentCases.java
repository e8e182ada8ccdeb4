package app.linekeeper.domain.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.Money;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A payer and a page. */
public interface PaymentCases extends Standing {

    @Test
    default void aPageIsOpenedAndNothingIsTaken() {
        StartPayment asked = payment();
        PaymentBegun.Page page = (PaymentBegun.Page) gateway().start(asked);

        assertThat(page.page().isAbsolute()).isTrue();
        PaymentSnapshot snapshot = gateway().fetch(page.payment());
        assertThat(snapshot.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(snapshot.sum()).isEqualTo(standIn().isKnownBeforePaid() ? sum() : nothing());
        assertThat(snapshot.isOf(asked.attempt())).isTrue();
        assertThat(standIn().taken()).isEqualTo(nothing());
    }

    @Test
    default void whatIsPaidIsTakenToTheMinorUnit() {
        StartPayment asked = payment();
        GatewayPayment payment = paid(asked);

        PaymentSnapshot snapshot = gateway().fetch(payment);
        assertThat(snapshot.status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(snapshot.sum()).isEqualTo(sum());
        assertThat(snapshot.refunded()).isEqualTo(nothing());
        assertThat(snapshot.decline()).isNull();
        assertThat(standIn().taken()).isEqualTo(sum());
        assertThat(gateway().findByAttempt(asked.attempt()))
                .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(PaymentStatus.SUCCEEDED));
    }

    @Test
    default void theSameAttemptStartedTwiceTakesOnePayment() {
        StartPayment asked = payment();
        gateway().start(asked);
        gateway().start(asked);

        standIn().payable().forEach(standIn()::pays);
        gateway().start(asked);
        standIn().payable().forEach(standIn()::pays);

        assertThat(standIn().taken()).isEqualTo(sum());
        assertThat(gateway().findByAttempt(asked.attempt()))
                .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(PaymentStatus.SUCCEEDED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decline.Kind.class,
            names = {"NO_MONEY", "CARD_EXPIRED", "CARD_REFUSED"})
    default void aDeclineIsToldByItsKind(Decline.Kind kind) {
        GatewayPayment payment = started(payment());
        standIn().declines(payment, kind);

        PaymentSnapshot snapshot = gateway().fetch(payment);
        if (standIn().endsWhenDeclined()) {
            assertThat(snapshot.status()).isEqualTo(PaymentStatus.CANCELED);
            assertThat(snapshot.decline()).isNotNull();
            assertThat(snapshot.decline().kind()).isEqualTo(kind);
        } else {
            assertThat(snapshot.status()).isEqualTo(PaymentStatus.PENDING);
        }
        assertThat(standIn().taken()).isEqualTo(nothing());
    }

    @Test
    default void aPageLeftOpenExpires() {
        GatewayPayment payment = started(payment());
        standIn().expires(payment);
        assertThat(statusOf(payment))
                .isEqualTo(standIn().isKnownBeforePaid() ? PaymentStatus.EXPIRED : PaymentStatus.PENDING);
    }

    @Test
    default void aPageIsClosedWhereTheProviderCanAndSaysWhereItStands() {
        GatewayPayment payment = started(payment());
        PaymentStatus said = gateway().cancel(payment).status();

        assertThat(said).isIn(PaymentStatus.CANCELED, PaymentStatus.EXPIRED, PaymentStatus.PENDING);
        assertThat(statusOf(payment)).isEqualTo(said);
        assertThat(standIn().payable()).hasSize(said == PaymentStatus.PENDING ? 1 : 0);
        assertThat(gateway().cancel(payment).status()).isEqualTo(said);
    }

    @Test
    default void whatIsPaidIsNotGivenBackByCancelling() {
        GatewayPayment payment = paid(payment());
        assertThat(gateway().cancel(payment).status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(standIn().givenBack()).isEqualTo(nothing());
    }

    @Test
    default void anAttemptThatTheProviderNeverHeardOfIsNotFound() {
        assertThat(gateway().findByAttempt(new AttemptRef(UUID.randomUUID(), 999_999_999_999L)))
                .isEmpty();
    }

    @Test
    default void sumsAreTakenBetweenTheLeastAndTheMostAndInOneCurrency() {
        Capabilities can = gateway().capabilities();
        assertThat(can.regions()).isNotEmpty();
        for (Money sum : new Money[] {can.least(), part(can.least().minor() + 1), can.most()}) {
            assertThat(gateway().fetch(paid(payment(sum, false))).sum()).isEqualTo(sum);
            assertThat(can.regions()).allMatch(region -> can.takes(region, sum));
        }
        assertThat(can.regions())
                .noneMatch(region -> can.takes(region, part(can.least().minor() - 1)));
        assertThat(can.regions())
                .noneMatch(region -> can.takes(region, part(can.most().minor() + 1)));
        Money other = new Money(sum().minor(), Currency.getInstance("UAH"));
        assertThat(can.regions()).noneMatch(region -> can.takes(region, other));
        assertThatThrownBy(() -> gateway().start(payment(other, false))).isInstanceOf(IllegalArgumentException.class);
    }
}
