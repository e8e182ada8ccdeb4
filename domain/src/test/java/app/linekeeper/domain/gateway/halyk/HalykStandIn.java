package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.LoopbackProvider;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.TestClock;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Stands in for Halyk. */
final class HalykStandIn implements ProviderStandIn {

    private static final Duration WITHIN = Duration.ofSeconds(3);

    private final Clock clock;
    private final PretendHalyk halyk = new PretendHalyk(this::post);
    private final LoopbackProvider http = new LoopbackProvider(halyk::reply);
    private final List<WebhookRequest> sent = new ArrayList<>();
    private final PaymentGateway gateway;

    HalykStandIn(TestClock clock) {
        this.clock = clock;
        this.gateway = gateway(PretendHalyk.SECRET);
    }

    private PaymentGateway gateway(String secret) {
        Connection connection = new Connection(WITHIN, WITHIN, List.of());
        return new HalykGateway(
                new HalykSettings(
                        "client",
                        secret,
                        "terminal",
                        "shop",
                        Set.of(Region.KAZAKHSTAN),
                        new BigDecimal("5000000"),
                        true,
                        http.url(),
                        http.url(),
                        connection),
                clock);
    }

    PretendHalyk halyk() {
        return halyk;
    }

    private void post(HalykInvoice invoice) {
        sent.add(message(URI.create(invoice.postLink).getRawQuery(), invoice.posted()));
    }

    private WebhookRequest message(String query, String body) {
        return new WebhookRequest(
                query,
                Map.of("content-type", List.of("application/json")),
                body.getBytes(StandardCharsets.UTF_8),
                "185.120.76.1",
                clock.instant());
    }

    private HalykInvoice invoice(GatewayPayment payment) {
        return Objects.requireNonNull(halyk.invoices.get(payment.id()));
    }

    private Money total(Function<HalykInvoice, BigDecimal> of) {
        BigDecimal total = halyk.invoices.values().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(total.toPlainString(), "KZT");
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public PaymentGateway gatewayWithWrongPassword() {
        return gateway("wrong-Sh4r3VR3vFnWk");
    }

    @Override
    public List<String> secrets() {
        List<String> secrets = new ArrayList<>(halyk.tokens.keySet());
        secrets.addAll(List.of(PretendHalyk.SECRET, "wrong-Sh4r3VR3vFnWk", HalykInvoice.CARD));
        return secrets;
    }

    @Override
    public LoopbackProvider http() {
        return http;
    }

    @Override
    public List<GatewayPayment> payable() {
        return halyk.invoices.values().stream()
                .filter(HalykInvoice::isPayable)
                .map(each -> new GatewayPayment(each.number))
                .toList();
    }

    @Override
    public void pays(GatewayPayment payment) {
        invoice(payment).status = "CHARGE";
        post(invoice(payment));
    }

    @Override
    public void declines(GatewayPayment payment, Decline.Kind kind) {
        invoice(payment).status = "FAILED";
        invoice(payment).reasonCode = code(kind);
        post(invoice(payment));
    }

    @Override
    public void expires(GatewayPayment payment) {
        invoice(payment).isClosed = true;
    }

    @Override
    public boolean isKnownBeforePaid() {
        return false;
    }

    @Override
    public void declinesNextCharge(Decline.Kind kind) {
        halyk.nextDecline = code(kind);
    }

    private static String code(Decline.Kind kind) {
        return switch (kind) {
            case NO_MONEY -> "484";
            case CARD_EXPIRED -> "478";
            case CARD_REFUSED -> "483";
            default -> "454";
        };
    }

    @Override
    public Money taken() {
        return total(each -> each.isTaken() ? each.sum : BigDecimal.ZERO);
    }

    @Override
    public Money givenBack() {
        return total(each -> each.wentBack);
    }

    @Override
    public List<WebhookRequest> sent() {
        return List.copyOf(sent);
    }

    @Override
    public boolean isSigned() {
        return false;
    }

    @Override
    public List<WebhookRequest> forged(WebhookRequest genuine) {
        String body = new String(genuine.body(), StandardCharsets.UTF_8);
        String key = genuine.query();
        return List.of(
                message("", body),
                message("key=", body),
                message(key.substring(0, key.length() - 1), body),
                message(key.toUpperCase(Locale.ROOT), body),
                message(key, body.replaceAll("\"invoiceId\":\"\\d", "\"invoiceId\":\"9")));
    }

    @Override
    public void close() {
        http.close();
    }
}
