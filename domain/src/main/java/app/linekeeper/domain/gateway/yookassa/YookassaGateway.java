package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Capabilities;
import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RegistryRow;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.http.AddressRanges;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes cards, SBP and companies' accounts at SberBusiness by the page of YooKassa, in one stage. */
final class YookassaGateway implements PaymentGateway {

    private static final Money LEAST = Money.of("1", "RUB");
    /** The most of a card. */
    private static final Money MOST = Money.of("350000", "RUB");

    private static final Duration PAGE_LIVES = Duration.ofHours(1);

    private final Capabilities capabilities;
    private final YookassaApi api;
    private final YookassaRequests requests;
    private final YookassaLists lists;
    private final YookassaRefunds refunds;
    private final YookassaNotifications notifications;

    YookassaGateway(YookassaSettings settings, ReceiptTerms terms, Clock clock) {
        YookassaReceipts receipts = new YookassaReceipts(terms);
        capabilities = new Capabilities(
                settings.regions(), LEAST, MOST, settings.methods(), settings.savesMethods(), true, true, PAGE_LIVES);
        api = new YookassaApi(settings);
        requests = new YookassaRequests(terms, receipts);
        lists = new YookassaLists(api, clock);
        refunds = new YookassaRefunds(api, lists, receipts);
        notifications = new YookassaNotifications(new AddressRanges(settings.messagesFrom()));
    }

    @Override
    public GatewayId id() {
        return new GatewayId("yookassa");
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public PaymentBegun start(StartPayment payment) {
        return ask(payment.attempt(), requests.of(payment));
    }

    @Override
    public PaymentBegun chargeSaved(ChargeSaved charge) {
        if (!capabilities.savesMethod()) {
            throw new UnsupportedOperationException("the shop may not charge again");
        }
        return ask(charge.attempt(), requests.of(charge));
    }

    /** An attempt that is there already is refused where anything in its request has changed since. */
    private PaymentBegun ask(AttemptRef attempt, Map<String, Object> request) {
        YookassaAnswer answer = api.post("/payments", attempt.id(), request);
        return answer.isRefused()
                ? lists.find(attempt).map(YookassaGateway::begun).orElseGet(() -> refused(answer))
                : begun(new YookassaPayment(answer.json()));
    }

    private static PaymentBegun refused(YookassaAnswer answer) {
        Decline.Kind kind =
                answer.parameter().equals("payment_method_id") ? Decline.Kind.PERMISSION_WITHDRAWN : Decline.Kind.OTHER;
        return new PaymentBegun.NotAccepted(new Decline(kind, answer.code()), answer.words());
    }

    private static PaymentBegun begun(YookassaPayment payment) {
        return payment.page()
                .<PaymentBegun>map(page -> new PaymentBegun.Page(payment.id(), page))
                .orElseGet(() -> new PaymentBegun.Charged(payment.snapshot()));
    }

    @Override
    public PaymentSnapshot fetch(GatewayPayment payment) {
        return new YookassaPayment(api.get("/payments/" + payment.id())).snapshot();
    }

    @Override
    public Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt) {
        return lists.find(attempt).map(YookassaPayment::snapshot);
    }

    /** Its page cannot be closed: it closes by itself, an hour after it was opened. */
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
        return notifications.judge(request);
    }

    @Override
    public Optional<Stream<RegistryRow>> registry(LocalDate day) {
        return Optional.of(lists.taken(day));
    }
}
