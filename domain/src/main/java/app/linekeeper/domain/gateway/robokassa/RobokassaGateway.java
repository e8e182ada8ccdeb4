package app.linekeeper.domain.gateway.robokassa;

import static app.linekeeper.domain.gateway.PaymentStatus.PENDING;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Capabilities;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.Decline;
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
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Robokassa. A page is a signed address, which needs no call and is the same however often it is asked for; a number is paid once
 * there. A payment is named by its attempt's number.
 */
class RobokassaGateway implements PaymentGateway {

    private static final GatewayId ID = new GatewayId("robokassa");
    /** As long as it keeps a payment open by itself. */
    private static final Duration PAGE_LIVES = Duration.ofDays(1);

    private final RobokassaSettings settings;
    private final Money most;
    private final RobokassaOrders orders;
    private final RobokassaApi api;
    private final RobokassaRefunds refunds;
    private final RobokassaHook hook;

    RobokassaGateway(RobokassaSettings settings, ReceiptTerms terms) {
        RobokassaReceipts receipts = new RobokassaReceipts(terms);
        this.settings = settings;
        this.most = settings.inMajor(settings.most().toPlainString());
        this.orders = new RobokassaOrders(settings, receipts);
        this.api = new RobokassaApi(settings);
        this.refunds = new RobokassaRefunds(api, receipts);
        this.hook = new RobokassaHook(settings);
    }

    @Override
    public GatewayId id() {
        return ID;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                Set.of(settings.region()),
                settings.inMajor("1"),
                most,
                Set.of(CardMethod.CARD),
                savesCards(),
                givesBack(),
                false,
                PAGE_LIVES);
    }

    @Override
    public PaymentBegun start(StartPayment payment) {
        return new PaymentBegun.Page(new GatewayPayment(number(payment.attempt())), orders.page(payment));
    }

    @Override
    public PaymentBegun chargeSaved(ChargeSaved charge) {
        if (!savesCards()) {
            throw new UnsupportedOperationException("no cards are saved at robokassa");
        }
        Optional<PaymentSnapshot> known = findByAttempt(charge.attempt());
        if (known.isPresent()) {
            return new PaymentBegun.Charged(known.get());
        }
        boolean isTakenUp = api.charge(orders.charge(charge));
        Optional<PaymentSnapshot> found = findByAttempt(charge.attempt());
        if (found.isEmpty() && !isTakenUp) {
            return new PaymentBegun.NotAccepted(
                    new Decline(Decline.Kind.OTHER, "ERROR"), "robokassa refused the charge");
        }
        String number = number(charge.attempt());
        return new PaymentBegun.Charged(
                found.orElseGet(() -> PaymentSnapshot.of(new GatewayPayment(number), number, PENDING, charge.sum())));
    }

    @Override
    public PaymentSnapshot fetch(GatewayPayment payment) {
        return find(payment.id())
                .orElseGet(() -> PaymentSnapshot.of(payment, payment.id(), PENDING, Money.zero(settings.currency())));
    }

    @Override
    public Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt) {
        return find(number(attempt));
    }

    @Override
    public PaymentSnapshot cancel(GatewayPayment payment) {
        return fetch(payment);
    }

    /** @throws UnsupportedOperationException where no refunds are set up */
    @Override
    public RefundSnapshot refund(GatewayRefund refund) {
        if (!givesBack()) {
            throw new UnsupportedOperationException("nothing goes back through robokassa without its third password");
        }
        return refunds.refund(refund);
    }

    @Override
    public boolean tellsWhatWentBack() {
        return false;
    }

    @Override
    public WebhookVerdict judge(WebhookRequest request) {
        return hook.judge(request);
    }

    /** In test mode nothing can be asked, and nothing is found. */
    private Optional<PaymentSnapshot> find(String number) {
        return settings.test() ? Optional.empty() : api.find(number).map(RobokassaOperation::snapshot);
    }

    private boolean savesCards() {
        return settings.savesCards() && !settings.test();
    }

    private boolean givesBack() {
        return !settings.password3().isBlank() && !settings.test();
    }

    private static String number(AttemptRef attempt) {
        return String.valueOf(attempt.number());
    }
}
