package app.linekeeper.domain.gateway.halyk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.gateway.GatewayContract;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HalykContractTest extends GatewayContract {

    private TestClock clock = new TestClock();

    @Override
    protected ProviderStandIn open(TestClock clock) {
        this.clock = clock;
        return new HalykStandIn(clock);
    }

    @Test
    void aTokenToAskWithIsKeptUntilShortlyBeforeItsEnd() {
        GatewayPayment payment = started(payment());
        int made = halyk().tokensMade;

        clock.advance(PretendHalyk.TOKENS_LIVE.minusSeconds(61));
        statusOf(payment);
        assertThat(halyk().tokensMade).isEqualTo(made);

        clock.advance(Duration.ofSeconds(1));
        statusOf(payment);
        statusOf(payment);
        assertThat(halyk().tokensMade).isEqualTo(made + 1);
    }

    @Test
    void aTokenThatIsRefusedBeforeItsEndIsMadeAnew() {
        GatewayPayment payment = paid(payment());
        halyk().tokens.clear();

        assertThatThrownBy(() -> statusOf(payment)).isInstanceOf(GatewayMisused.class);
        assertThat(statusOf(payment)).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void aChargeThatTheBankWantsConfirmedTakesNothing() {
        String token = kept().token();
        halyk().isNextToBeConfirmed = true;
        PaymentBegun.Charged charged = (PaymentBegun.Charged) gateway().chargeSaved(charge(token));

        assertThat(charged.snapshot().status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(standIn().taken()).isEqualTo(sum());
    }

    private PretendHalyk halyk() {
        return ((HalykStandIn) standIn()).halyk();
    }
}
