package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.LoopbackProvider;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.gateway.stripe.StripeThings.Intent;
import app.linekeeper.domain.gateway.stripe.StripeThings.Page;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.TestClock;
import com.stripe.net.Webhook;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Stands in for Stripe. */
final class StripeStandIn implements ProviderStandIn {

    private static final String WRONG = "sk_test_51Wrong";
    private static final String SIGNING = "whsec_5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH";
    private static final String OTHER_SIGNING = "whsec_0000000000000000000000000000000";
    private static final Duration WITHIN = Duration.ofSeconds(3);

    private final Clock clock;
    private final PretendStripe stripe;
    private final LoopbackProvider http;
    private final List<WebhookRequest> sent = new ArrayList<>();
    private final PaymentGateway gateway;

    StripeStandIn(TestClock clock) {
        this.clock = clock;
        this.stripe = new PretendStripe(clock, this::send);
        this.http = new LoopbackProvider(stripe::reply);
        this.gateway = gateway(PretendStripe.KEY);
    }

    PretendStripe stripe() {
        return stripe;
    }

    StripeSettings settings() {
        return settings(PretendStripe.KEY);
    }

    private StripeSettings settings(String key) {
        Connection connection = new Connection(WITHIN, WITHIN, List.of());
        BigDecimal most = new BigDecimal("999999.99");
        return new StripeSettings(key, SIGNING, Set.of(Region.WORLD), most, true, http.url(), connection);
    }

    private PaymentGateway gateway(String key) {
        return new StripeGateway(settings(key), clock);
    }

    private void send(String type, ObjectNode about) {
        ObjectNode event = ProviderJson.object()
                .put("id", StripeThings.id("evt"))
                .put("object", "event")
                .put("type", type);
        event.putObject("data").set("object", about);
        sent.add(message(event.toString(), SIGNING, 0));
    }

    private WebhookRequest message(String body, String secret, long secondsLate) {
        try {
            long signedAt = clock.instant().getEpochSecond() - secondsLate;
            String signature = Webhook.Util.computeHmacSha256(secret, signedAt + "." + body);
            return message(body, "t=" + signedAt + ",v0=00,v1=00ff,v1=" + signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private WebhookRequest message(String body, String signature) {
        return new WebhookRequest(
                "",
                Map.of("stripe-signature", List.of(signature)),
                body.getBytes(StandardCharsets.UTF_8),
                "3.18.12.63",
                clock.instant());
    }

    private Page page(GatewayPayment payment) {
        return Objects.requireNonNull(stripe.pages.get(payment.id()));
    }

    private Money total(Function<Intent, Long> of) {
        long total = stripe.intents.values().stream()
                .map(of)
                .mapToLong(Long::longValue)
                .sum();
        return new Money(total, Currency.getInstance("USD"));
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public PaymentGateway gatewayWithWrongPassword() {
        return gateway(WRONG);
    }

    @Override
    public List<String> secrets() {
        return List.of(PretendStripe.KEY, WRONG, SIGNING, "pm_1");
    }

    @Override
    public LoopbackProvider http() {
        return http;
    }

    @Override
    public List<GatewayPayment> payable() {
        return stripe.pages.values().stream()
                .filter(each -> each.status.equals("open"))
                .map(each -> new GatewayPayment(each.id))
                .toList();
    }

    @Override
    public void pays(GatewayPayment payment) {
        Page page = page(payment);
        stripe.intentOf(page).status = "succeeded";
        page.status = "complete";
        send("payment_intent.succeeded", stripe.intentOf(page).shown(false));
        send("checkout.session.completed", page.shown(false));
    }

    @Override
    public void declines(GatewayPayment payment, Decline.Kind kind) {
        stripe.intentOf(page(payment)).declined = code(kind);
        send("payment_intent.payment_failed", stripe.intentOf(page(payment)).shown(false));
    }

    @Override
    public boolean endsWhenDeclined() {
        return false;
    }

    @Override
    public void expires(GatewayPayment payment) {
        page(payment).status = "expired";
        send("checkout.session.expired", page(payment).shown(false));
    }

    @Override
    public void declinesNextCharge(Decline.Kind kind) {
        stripe.nextDecline = code(kind);
    }

    private static String code(Decline.Kind kind) {
        return switch (kind) {
            case NO_MONEY -> "insufficient_funds";
            case CARD_EXPIRED -> "expired_card";
            case CARD_REFUSED -> "lost_card";
            default -> "generic_decline";
        };
    }

    @Override
    public Money taken() {
        return total(each -> each.isTaken() ? each.amount : 0);
    }

    @Override
    public Money givenBack() {
        return total(each -> each.refunded);
    }

    @Override
    public List<WebhookRequest> sent() {
        return List.copyOf(sent);
    }

    @Override
    public boolean isSigned() {
        return true;
    }

    @Override
    public List<WebhookRequest> forged(WebhookRequest genuine) {
        String body = new String(genuine.body(), StandardCharsets.UTF_8);
        String signature = genuine.header("stripe-signature");
        return List.of(
                message(body, OTHER_SIGNING, 0),
                message(body, SIGNING, 301),
                message(body, SIGNING, -301),
                message(body.replace("\"amount_total\":", "\"amount_total\":1"), signature),
                message(body.replace(",", ", "), signature),
                message(body, signature.replace("v1=", "v0=")),
                message(body, signature.substring(signature.indexOf("v1"))),
                message(body, "t=99999999999999999999,v1=00"),
                message(body, "t=,v1="),
                message(body, ""));
    }

    @Override
    public void close() {
        http.close();
    }
}
