package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Capabilities;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.ChargeSaved;
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
import app.linekeeper.domain.gateway.http.ProviderHttp;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Takes cards and SBP by the form of T-Kassa, in one stage. */
final class TkassaGateway implements PaymentGateway {

    /** The form offers SBP beside cards, which takes no less. */
    private static final Money LEAST = Money.of("10", "RUB");
    /** Of SBP, too. */
    private static final Money MOST = Money.of("1000000", "RUB");

    private static final Duration PAGE_LIVES = Duration.ofHours(24);

    private final Capabilities capabilities;
    private final TkassaPages pages;
    private final TkassaCharges charges;
    private final TkassaPayments payments;
    private final TkassaRefunds refunds;
    private final TkassaNotifications notifications;

    private TkassaGateway(TkassaSettings settings, TkassaApi api, TkassaToken token, TkassaReceipts receipts) {
        capabilities = new Capabilities(
                settings.regions(),
                LEAST,
                MOST,
                Set.of(CardMethod.CARD, CardMethod.SBP),
                settings.savesCards(),
                true,
                true,
                PAGE_LIVES);
        payments = new TkassaPayments(api, new TkassaOrders(api));
        TkassaOpening opening = new TkassaOpening(api, receipts);
        pages = new TkassaPages(opening, payments);
        charges = new TkassaCharges(api, opening, payments);
        refunds = new TkassaRefunds(api, receipts);
        notifications = new TkassaNotifications(settings.terminalKey(), token);
    }

    static TkassaGateway of(TkassaSettings settings, ReceiptTerms receipts) {
        TkassaToken token = new TkassaToken(settings.password());
        ProviderHttp http = new ProviderHttp("tkassa", settings.apiUrl(), settings.connection());
        TkassaApi api = new TkassaApi(http, settings.terminalKey(), token);
        return new TkassaGateway(settings, api, token, new TkassaReceipts(receipts));
    }

    @Override
    public GatewayId id() {
        return new GatewayId("tkassa");
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public PaymentBegun start(StartPayment payment) {
        return pages.start(payment);
    }

    @Override
    public PaymentBegun chargeSaved(ChargeSaved charge) {
        if (!capabilities.savesMethod()) {
            throw new UnsupportedOperationException("recurring payments are not switched on for the terminal");
        }
        return charges.charge(charge);
    }

    @Override
    public PaymentSnapshot fetch(GatewayPayment payment) {
        return payments.fetch(payment);
    }

    @Override
    public Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt) {
        return payments.find(attempt);
    }

    @Override
    public PaymentSnapshot cancel(GatewayPayment payment) {
        return payments.cancel(payment);
    }

    @Override
    public RefundSnapshot refund(GatewayRefund refund) {
        return refunds.refund(refund);
    }

    @Override
    public WebhookVerdict judge(WebhookRequest request) {
        return notifications.judge(request);
    }
}
