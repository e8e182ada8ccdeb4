package app.linekeeper.domain.gateway.tkassa;

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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** T-Kassa with its form and its notifications. */
final class TkassaStandIn implements ProviderStandIn {

    static final String TERMINAL = "1700000000000DEMO";
    static final String PASSWORD = "usaf8fw8fsw21g";
    private static final String REBILL = "1850000000001";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<WebhookRequest> sent = new ArrayList<>();
    private final TkassaToken token = new TkassaToken(PASSWORD);
    private final Clock clock;
    final PretendBank bank;
    private final LoopbackProvider http;
    private final PaymentGateway gateway;

    TkassaStandIn(Clock clock) {
        this.clock = clock;
        bank = new PretendBank(TERMINAL, token, new InitRules(clock), payment -> tell(payment, payment.status));
        http = new LoopbackProvider(bank::answer);
        gateway = gateway(PASSWORD);
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public PaymentGateway gatewayWithWrongPassword() {
        return gateway("wrong-password-1");
    }

    private PaymentGateway gateway(String password) {
        return gateway(http.url(), password);
    }

    static PaymentGateway gateway(URI url, String password) {
        Connection connection = new Connection(SOON, SOON, List.of());
        URI api = url.resolve("/v2/");
        TkassaSettings settings = new TkassaSettings(TERMINAL, password, api, Set.of(Region.RUSSIA), true, connection);
        ReceiptTerms receipts = new ReceiptTerms(Taxation.USN_INCOME, 7, ReceiptTerms.Mode.FULL_PAYMENT);
        return TkassaGateway.of(settings, receipts);
    }

    @Override
    public List<String> secrets() {
        return List.of(PASSWORD, "wrong-password-1", REBILL);
    }

    @Override
    public LoopbackProvider http() {
        return http;
    }

    @Override
    public List<GatewayPayment> payable() {
        return bank.payments.values().stream()
                .filter(PretendPayment::isPayable)
                .map(payment -> new GatewayPayment(payment.id))
                .toList();
    }

    @Override
    public void pays(GatewayPayment paid) {
        PretendPayment payment = at(paid);
        if (payment.recurrent) {
            payment.rebill = REBILL;
            bank.rebills.put(REBILL, payment.id);
        }
        payment.status = "CONFIRMED";
        tell(payment, "CONFIRMED");
        tell(payment, "AUTHORIZED");
    }

    @Override
    public void declines(GatewayPayment declined, Decline.Kind kind) {
        PretendPayment payment = at(declined);
        payment.status = "REJECTED";
        payment.error = code(kind);
        tell(payment, "REJECTED");
    }

    @Override
    public void expires(GatewayPayment expired) {
        PretendPayment payment = at(expired);
        payment.status = "DEADLINE_EXPIRED";
        tell(payment, "DEADLINE_EXPIRED");
    }

    @Override
    public void declinesNextCharge(Decline.Kind kind) {
        bank.nextChargeFails = code(kind);
    }

    @Override
    public Money taken() {
        return roubles(bank.payments.values().stream()
                .filter(payment -> payment.isRefundable() || payment.status.equals("REFUNDED"))
                .mapToLong(payment -> payment.amount)
                .sum());
    }

    @Override
    public Money givenBack() {
        return roubles(bank.givenBack);
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
        ObjectNode said = (ObjectNode) ProviderJson.read(genuine.body());
        String signature = said.path("Token").asString();
        return List.of(
                request(said.deepCopy().put("Token", new TkassaToken("another").of(PretendBank.scalars(said)))),
                request(said.deepCopy().put("Token", signature.toUpperCase(Locale.ROOT))),
                request(said.deepCopy().put("Token", "")),
                request(said.deepCopy().putObject("Token")),
                request(said.deepCopy().without("Token")),
                request(said.deepCopy().put("Amount", 1)),
                request(said.deepCopy().put("Status", "REFUNDED")),
                request(said.deepCopy().put("PaymentId", "13661@example.org")),
                request(said.deepCopy()
                        .put("OrderId", said.path("OrderId").asString().replace("-", "%2D"))),
                request(said.deepCopy().put("Email", "a@b.example")),
                request(said.deepCopy()
                        .put("Password", "")
                        .put("Token", new TkassaToken("").of(PretendBank.scalars(said)))),
                request(said.deepCopy().put("TerminalKey", "ТЕРМИНАЛ")));
    }

    @Override
    public void close() {
        http.close();
    }

    private PretendPayment at(GatewayPayment named) {
        PretendPayment payment = Objects.requireNonNull(bank.payments.get(named.id()));
        if (!payment.isPayable()) {
            throw new IllegalStateException("the page is closed: " + payment.status);
        }
        return payment;
    }

    private void tell(PretendPayment payment, String status) {
        Map<String, Object> said = new TreeMap<>();
        said.put("TerminalKey", TERMINAL);
        said.put("OrderId", payment.order);
        said.put("Success", payment.error.equals("0"));
        said.put("Status", status);
        said.put("PaymentId", Long.parseLong(payment.id));
        said.put("ErrorCode", payment.error);
        said.put("Amount", payment.left);
        said.put("CardId", 322_264);
        said.put("Pan", "430000******0777");
        said.put("ExpDate", "1127");
        if (payment.rebill != null) {
            said.put("RebillId", Long.parseLong(payment.rebill));
        }
        JsonNode values = ProviderJson.read(ProviderJson.write(said));
        said.put("Token", token.of(PretendBank.scalars(values)));
        said.put("Data", Map.of("Route", "ACQ", "Source", "Cards"));
        sent.add(request(ProviderJson.read(ProviderJson.write(said))));
    }

    private WebhookRequest request(JsonNode body) {
        Map<String, List<String>> headers = Map.of("content-type", List.of("application/json"));
        byte[] bytes = ProviderJson.write(body).getBytes(StandardCharsets.UTF_8);
        return new WebhookRequest("", headers, bytes, "91.194.226.10", clock.instant());
    }

    private static String code(Decline.Kind kind) {
        return switch (kind) {
            case NO_MONEY -> "1051";
            case CARD_EXPIRED -> "1054";
            case CARD_REFUSED -> "1041";
            default -> "99";
        };
    }

    private static Money roubles(long minor) {
        return new Money(minor, Currency.getInstance("RUB"));
    }
}
