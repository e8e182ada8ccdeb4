package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.LoopbackProvider;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Taxation;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.TestClock;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Stands in for Robokassa. */
final class RobokassaStandIn implements ProviderStandIn {

    private static final String WRONG = "wrong-zz0";
    private static final Duration WITHIN = Duration.ofSeconds(3);

    private final Clock clock;
    private final PretendRobokassa robokassa = new PretendRobokassa();
    private final LoopbackProvider http = new LoopbackProvider(robokassa::reply);
    private final List<WebhookRequest> sent = new ArrayList<>();
    private final PaymentGateway gateway;

    RobokassaStandIn(TestClock clock) {
        this.clock = clock;
        this.gateway = gateway(PretendRobokassa.SECOND);
    }

    private PaymentGateway gateway(String second) {
        return new RobokassaGateway(
                settings(second), new ReceiptTerms(Taxation.USN_INCOME, 1, ReceiptTerms.Mode.FULL_PAYMENT)) {

            @Override
            public PaymentBegun start(StartPayment payment) {
                PaymentBegun begun = super.start(payment);
                robokassa.handedOut(((PaymentBegun.Page) begun).page());
                return begun;
            }
        };
    }

    PretendRobokassa robokassa() {
        return robokassa;
    }

    private RobokassaSettings settings(String second) {
        return new RobokassaSettings(
                PretendRobokassa.LOGIN,
                PretendRobokassa.FIRST,
                second,
                PretendRobokassa.THIRD,
                robokassa.hash,
                false,
                Region.RUSSIA,
                new BigDecimal("500000"),
                true,
                http.url(),
                http.url(),
                new Connection(WITHIN, WITHIN, List.of()));
    }

    private void send(RobokassaInvoice invoice) {
        String ours = invoice.saves ? ":Shp_saves=1" : "";
        String signature =
                robokassa.hash.of(invoice.sum + "0000:" + invoice.number + ":" + PretendRobokassa.SECOND + ours);
        boolean isByAddress = sent.size() % 2 == 1;
        RobokassaForm form = new RobokassaForm()
                .with("OutSum", invoice.sum + "0000")
                .with("InvId", invoice.number)
                .with("Fee", "1.79")
                .with("EMail", "client+a@example.org")
                .with("SignatureValue", isByAddress ? signature : signature.toUpperCase(Locale.ROOT))
                .with("PaymentMethod", "BankCard");
        if (invoice.saves) {
            form.with("Shp_saves", "1");
        }
        sent.add(isByAddress ? message(form.encoded(), "") : message("", form.encoded()));
    }

    private WebhookRequest message(String query, String body) {
        Map<String, List<String>> headers = Map.of("content-type", List.of("application/x-www-form-urlencoded"));
        return new WebhookRequest(
                query, headers, body.getBytes(StandardCharsets.UTF_8), "185.59.216.65", clock.instant());
    }

    private RobokassaInvoice invoice(GatewayPayment payment) {
        return Objects.requireNonNull(robokassa.invoices.get(payment.id()));
    }

    private Money total(Predicate<RobokassaInvoice> of) {
        BigDecimal total = robokassa.invoices.values().stream()
                .filter(of)
                .map(each -> new BigDecimal(each.sum))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(total.toPlainString(), "RUB");
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
        return List.of(PretendRobokassa.FIRST, PretendRobokassa.SECOND, PretendRobokassa.THIRD, WRONG);
    }

    @Override
    public LoopbackProvider http() {
        return http;
    }

    @Override
    public boolean isCalledToStart() {
        return false;
    }

    @Override
    public boolean isKnownBeforePaid() {
        return false;
    }

    @Override
    public boolean endsWhenDeclined() {
        return false;
    }

    @Override
    public boolean tellsWhyDeclined() {
        return false;
    }

    @Override
    public List<GatewayPayment> payable() {
        return robokassa.invoices.values().stream()
                .filter(RobokassaInvoice::isPayable)
                .map(each -> new GatewayPayment(each.number))
                .toList();
    }

    @Override
    public void pays(GatewayPayment payment) {
        invoice(payment).state = 100;
        send(invoice(payment));
    }

    @Override
    public void declines(GatewayPayment payment, Decline.Kind kind) {
        invoice(payment).state = 5;
    }

    @Override
    public void expires(GatewayPayment payment) {
        invoice(payment).isClosed = true;
    }

    @Override
    public void declinesNextCharge(Decline.Kind kind) {
        robokassa.declinesNext = true;
    }

    @Override
    public Money taken() {
        return total(RobokassaInvoice::isTaken);
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
        return true;
    }

    @Override
    public List<WebhookRequest> forged(WebhookRequest genuine) {
        String form = genuine.query() + new String(genuine.body(), StandardCharsets.UTF_8);
        String number = RobokassaForm.read(form).get("InvId");
        String sum = RobokassaForm.read(form).get("OutSum");
        String other = robokassa.hash.of(sum + ":" + number + ":" + PretendRobokassa.FIRST);
        String plain = "OutSum=" + sum + "&InvId=" + number + "&SignatureValue=";
        return List.of(
                message("", plain + other),
                message("", plain + RobokassaHash.MD5.of(sum + ":" + number + ":" + PretendRobokassa.SECOND)),
                message("", plain),
                message("", form.replace("OutSum=", "OutSum=1")),
                message("", form.replace(sum, sum.replaceAll("0+$", ""))),
                message("", form.replace("InvId=", "InvId=1")),
                message("", form.replace("InvId=", "InvId=%")),
                message("", form + "&OutSum=" + sum),
                message("", form + "&Shp_a=%40"),
                message(form.replace("OutSum=", "OutSum=1"), ""));
    }

    @Override
    public void close() {
        http.close();
    }
}
