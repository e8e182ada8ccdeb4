package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.LoopbackProvider;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Taxation;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** YooKassa with its page and its messages. */
final class YookassaStandIn implements ProviderStandIn {

    static final String KEY = "test_Fh8hUAVVBGUGbjmlzba6TB0iyUbos_lueTHE-axOwM0";
    private static final Duration SOON = Duration.ofSeconds(5);

    final PretendShop shop;
    private final List<WebhookRequest> sent = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>(List.of(KEY, "wrong-key-1"));
    private final Clock clock;
    private final LoopbackProvider http;
    private final PaymentGateway gateway;

    YookassaStandIn(Clock clock) {
        this.clock = clock;
        shop = new PretendShop("506751", KEY, clock, this::tell);
        http = new LoopbackProvider(shop::answer);
        gateway = gateway(KEY);
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public PaymentGateway gatewayWithWrongPassword() {
        return gateway("wrong-key-1");
    }

    private PaymentGateway gateway(String key) {
        YookassaSettings settings = new YookassaSettings(
                "506751",
                key,
                URI.create(http.url() + "/v3"),
                Set.of(Region.RUSSIA),
                Set.of(CardMethod.values()),
                true,
                List.of("185.71.76.0/27", "77.75.156.11", "2a02:5180::/32"),
                new Connection(SOON, SOON, List.of()));
        return new YookassaGateway(
                settings, new ReceiptTerms(Taxation.OSN, 11, ReceiptTerms.Mode.FULL_PREPAYMENT), clock);
    }

    @Override
    public List<String> secrets() {
        return secrets;
    }

    @Override
    public LoopbackProvider http() {
        return http;
    }

    @Override
    public List<GatewayPayment> payable() {
        return shop.payments.values().stream()
                .filter(payment -> payment.has("confirmation"))
                .map(payment -> new GatewayPayment(payment.path("id").asString()))
                .toList();
    }

    @Override
    public void pays(GatewayPayment paid) {
        ObjectNode payment = at(paid);
        boolean isSaved = payment.path("save").asBoolean(false);
        ObjectNode method = payment.putObject("payment_method");
        method.put("id", payment.path("id").asString())
                .put("saved", isSaved)
                .put("status", isSaved ? "active" : "inactive");
        if (payment.path("data").path("type").asString("").equals("b2b_sberbank")) {
            method.put("type", "b2b_sberbank")
                    .set("vat_data", payment.path("data").path("vat_data"));
            method.putObject("payer_bank_details").put("inn", "7728662610").put("short_name", "OOO 'Organisation'");
        } else {
            method.put("type", "bank_card").put("title", "Bank card *4444");
            method.putObject("card")
                    .put("first6", "555555")
                    .put("last4", "4444")
                    .put("expiry_year", "2027")
                    .put("expiry_month", "07");
        }
        if (isSaved) {
            secrets.add(method.path("id").asString());
            shop.saved.put(method.path("id").asString(), method.deepCopy());
        }
        shop.succeed(payment);
    }

    @Override
    public void declines(GatewayPayment declined, Decline.Kind kind) {
        shop.cancel(at(declined), reason(kind));
    }

    @Override
    public void expires(GatewayPayment expired) {
        shop.cancel(at(expired), "expired_on_confirmation");
    }

    @Override
    public void declinesNextCharge(Decline.Kind kind) {
        shop.nextChargeFails = reason(kind);
    }

    @Override
    public Money taken() {
        return sum(shop.payments.values().stream()
                .filter(payment -> payment.path("status").asString().equals("succeeded")));
    }

    @Override
    public Money givenBack() {
        return sum(shop.refunds.values().stream());
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
        ObjectNode said = (ObjectNode) ProviderJson.read(genuine.body());
        ObjectNode path = said.deepCopy();
        ((ObjectNode) path.path("object")).put("id", "../refunds/1da5c87d-0984-50e8-a7f3@x");
        ObjectNode number = said.deepCopy();
        ((ObjectNode) number.path("object")).put("id", 7);
        return Stream.concat(
                        Stream.of("185.71.76.32", "127.0.0.1", "", "?", "2a02:5181::1", "185.71.76.1.example.org")
                                .map(from -> request(said, from)),
                        Stream.of(path, number, said.deepCopy().put("type", "message"))
                                .map(body -> request(body, "185.71.76.1")))
                .toList();
    }

    @Override
    public void close() {
        http.close();
    }

    private ObjectNode at(GatewayPayment named) {
        ObjectNode payment = Objects.requireNonNull(shop.payments.get(named.id()));
        if (!payment.has("confirmation")) {
            throw new IllegalStateException("the page is closed: " + payment.path("status"));
        }
        return payment;
    }

    private void tell(String event, ObjectNode object) {
        ObjectNode said = ProviderJson.object().put("type", "notification").put("event", event);
        said.set("object", object.deepCopy());
        sent.add(request(said, "185.71.76.1"));
    }

    private WebhookRequest request(JsonNode said, String from) {
        byte[] body = ProviderJson.write(said).getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers = Map.of("content-type", List.of("application/json"));
        return new WebhookRequest("", headers, body, from, clock.instant());
    }

    private static String reason(Decline.Kind kind) {
        return switch (kind) {
            case NO_MONEY -> "insufficient_funds";
            case CARD_EXPIRED -> "card_expired";
            case CARD_REFUSED -> "payment_method_restricted";
            default -> "general_decline";
        };
    }

    private static Money sum(Stream<ObjectNode> objects) {
        BigDecimal sum = objects.map(object -> PretendShop.value(object.path("amount")))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return Money.of(sum.toPlainString(), "RUB");
    }
}
