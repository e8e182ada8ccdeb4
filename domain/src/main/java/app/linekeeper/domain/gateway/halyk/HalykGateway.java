package app.linekeeper.domain.gateway.halyk;

import static app.linekeeper.domain.gateway.PaymentStatus.PENDING;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Capabilities;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.shared.Money;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Halyk ePay. A payment is named by its attempt's number there, so that whatever got lost is found by it. A link cannot be
 * closed, and lives for a day.
 */
final class HalykGateway implements PaymentGateway {

    private static final GatewayId ID = new GatewayId("halyk");
    /** The least that the bank gives back. */
    private static final Money LEAST = Money.of("10", "KZT");

    private final HalykSettings settings;
    private final Money most;
    private final HalykHook hook;
    private final HalykApi api;
    private final HalykCharges charges;
    private final HalykRefunds refunds;

    HalykGateway(HalykSettings settings, Clock clock) {
        this.settings = settings;
        this.most = Money.of(settings.most().toPlainString(), "KZT");
        this.hook = new HalykHook(settings.clientSecret());
        this.api = new HalykApi(settings, hook, clock);
        this.charges = new HalykCharges(api);
        this.refunds = new HalykRefunds(api);
    }

    @Override
    public GatewayId id() {
        return ID;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                settings.regions(),
                LEAST,
                most,
                Set.of(CardMethod.CARD),
                settings.savesCards(),
                true,
                true,
                Duration.ofDays(1));
    }

    @Override
    public PaymentBegun start(StartPayment payment) {
        Optional<PaymentSnapshot> known = findByAttempt(payment.attempt()).filter(found -> found.status() != PENDING);
        if (known.isPresent()) {
            return new PaymentBegun.Charged(known.get());
        }
        ProviderAnswer answer = api.link(payment);
        if (!answer.isOk()) {
            return HalykDecline.refused(answer);
        }
        String page = answer.json().path("invoice_url").asString("");
        if (!page.startsWith("http")) {
            throw new GatewayAway("halyk answered without a link");
        }
        return new PaymentBegun.Page(new GatewayPayment(number(payment.attempt())), URI.create(page));
    }

    @Override
    public PaymentBegun chargeSaved(ChargeSaved charge) {
        if (!settings.savesCards()) {
            throw new UnsupportedOperationException("no cards are saved at halyk");
        }
        return charges.charge(charge);
    }

    @Override
    public PaymentSnapshot fetch(GatewayPayment payment) {
        return api.find(payment.id())
                .map(HalykTransaction::snapshot)
                .orElseGet(() -> PaymentSnapshot.of(payment, payment.id(), PENDING, Money.zero(Tenge.KZT)));
    }

    @Override
    public Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt) {
        return api.find(number(attempt)).map(HalykTransaction::snapshot);
    }

    @Override
    public PaymentSnapshot cancel(GatewayPayment payment) {
        return fetch(payment);
    }

    @Override
    public RefundSnapshot refund(GatewayRefund refund) {
        return refunds.refund(refund);
    }

    @Override
    public WebhookVerdict judge(WebhookRequest request) {
        return hook.judge(request);
    }

    private static String number(AttemptRef attempt) {
        return String.valueOf(attempt.number());
    }
}
