package app.linekeeper.domain.gateway.yookassa;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.BankPayer;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayContract;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RegistryRow;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.testing.TestClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class YookassaContractTest extends GatewayContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private TestClock clock;
    private YookassaStandIn provider;

    @Override
    protected ProviderStandIn open(TestClock clock) {
        this.clock = clock;
        provider = new YookassaStandIn(clock);
        return provider;
    }

    @Test
    void whatACompanyPaysFromItsAccountNamesThePayerAndItsTax() {
        StartPayment asked = by(CardMethod.BUSINESS_BANK);
        GatewayPayment payment = started(asked);
        standIn().pays(payment);

        assertThat(gateway().fetch(payment).payer()).isEqualTo(new BankPayer("OOO 'Organisation'", "7728662610"));
        JsonNode vat = shop(payment).path("data").path("vat_data");
        assertThat(vat.path("rate").asString()).isEqualTo("22");
        assertThat(vat.path("amount").path("value").asString()).isEqualTo("323.03");
    }

    @Test
    void aPersonIsLedStraightToSbpWhereThatWasChosen() {
        GatewayPayment payment = started(by(CardMethod.SBP));
        assertThat(shop(payment).path("data").path("type").asString()).isEqualTo("sbp");
    }

    @Test
    void theListOfADayHasWhatWasTakenOnItAndNothingElse() {
        Set<GatewayPayment> taken = new HashSet<>();
        for (int i = 0; i < 101; i++) {
            taken.add(paid(payment()));
        }
        StartPayment asked = payment();
        GatewayPayment returned = paid(asked);
        gateway().refund(refund(asked, returned, nothing(), part(100)));
        started(payment());
        clock.advanceDays(1);
        paid(payment());

        List<RegistryRow> rows = gateway().registry(TODAY).orElseThrow().toList();
        taken.add(returned);
        assertThat(rows).extracting(RegistryRow::payment).containsExactlyInAnyOrderElementsOf(taken);
        assertThat(rows.get(0))
                .isEqualTo(new RegistryRow(returned, asked.attempt().id().toString(), sum(), part(100)));
    }

    @Test
    void aRefundIsFoundWhenItsKeyIsForgottenAndSaysWhereItStandsByThen() {
        StartPayment asked = payment();
        GatewayRefund refund = refund(asked, paid(asked), nothing(), part(100));
        provider.shop.refundsAreSlow = true;
        assertThat(gateway().refund(refund).status()).isEqualTo(RefundSnapshot.Status.PENDING);

        ObjectNode known = provider.shop.refunds.values().iterator().next();
        known.put("status", "canceled").putObject("cancellation_details").put("reason", "rejected_by_payee");
        provider.shop.forgetKeys();

        assertThat(gateway().refund(refund))
                .isEqualTo(new RefundSnapshot(
                        known.path("id").asString(), RefundSnapshot.Status.FAILED, "rejected_by_payee"));
        assertThat(provider.shop.refunds).hasSize(1);
    }

    @Test
    void anAttemptThatIsAskedForOnceMoreInOtherWordsIsTheSame() {
        StartPayment asked = payment();
        GatewayPayment payment = started(asked);
        assertThat(started(like(asked, CardMethod.SBP))).isEqualTo(payment);

        standIn().pays(payment);
        assertThat(gateway().start(like(asked, CardMethod.SBP)))
                .isEqualTo(new PaymentBegun.Charged(gateway().fetch(payment)));
    }

    private StartPayment by(CardMethod method) {
        return like(payment(), method);
    }

    private static StartPayment like(StartPayment like, CardMethod method) {
        return new StartPayment(
                like.attempt(),
                like.sum(),
                method,
                like.description(),
                like.language(),
                like.receipt(),
                like.returnTo(),
                like.notifyTo(),
                like.expiresAt(),
                false,
                like.customer());
    }

    private ObjectNode shop(GatewayPayment payment) {
        return provider.shop.payments.get(payment.id());
    }
}
