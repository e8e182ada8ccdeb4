package app.linekeeper.bot.sandbox.till;

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
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RegistryRow;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The provider of the sandbox for one currency. Its messages are signed by nobody: it is asked what is true. */
final class SandboxGateway implements PaymentGateway {

    private static final Pattern MESSAGE = Pattern.compile("payment=([0-9a-f-]{36})&status=([A-Z]{1,20})");
    private static final String MOST = "10000000";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final GatewayId id;
    private final Set<Region> regions;
    private final String currency;
    private final Till till;
    private final URI pages;

    /** @param pages under which its pages are found */
    SandboxGateway(GatewayId id, Set<Region> regions, String currency, Till till, URI pages) {
        this.id = id;
        this.regions = regions;
        this.currency = currency;
        this.till = till;
        this.pages = pages;
    }

    @Override
    public GatewayId id() {
        return id;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                regions,
                Money.of("1", currency),
                Money.of(MOST, currency),
                Set.of(CardMethod.CARD),
                true,
                true,
                true,
                Duration.ofDays(3));
    }

    @Override
    public PaymentBegun start(StartPayment payment) {
        TillPayment begun = till.begin(new TillPayment(
                UUID.randomUUID().toString(),
                payment.attempt(),
                payment.sum(),
                payment.description(),
                payment.language(),
                payment.returnTo(),
                payment.notifyTo(),
                payment.saves(),
                till.now(),
                payment.expiresAt(),
                PaymentStatus.PENDING,
                Money.zero(payment.sum().currency()),
                null,
                null));
        return new PaymentBegun.Page(new GatewayPayment(begun.id()), URI.create(pages + "/" + begun.id()));
    }

    @Override
    public PaymentBegun chargeSaved(ChargeSaved charge) {
        TillPayment payment = new TillPayment(
                UUID.randomUUID().toString(),
                charge.attempt(),
                charge.sum(),
                charge.description(),
                Language.EN,
                null,
                charge.notifyTo(),
                false,
                till.now(),
                till.now().plus(A_DAY),
                PaymentStatus.PENDING,
                Money.zero(charge.sum().currency()),
                null,
                null);
        return new PaymentBegun.Charged(till.charge(payment, charge.token()).snapshot(till.now()));
    }

    @Override
    public PaymentSnapshot fetch(GatewayPayment payment) {
        return till.find(payment.id())
                .map(found -> found.snapshot(till.now()))
                .orElseThrow(() -> new GatewayAway("the sandbox was started anew and has forgotten this payment"));
    }

    @Override
    public Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt) {
        return till.of(attempt).map(found -> found.snapshot(till.now()));
    }

    @Override
    public PaymentSnapshot cancel(GatewayPayment payment) {
        fetch(payment);
        return till.cancel(payment.id()).snapshot(till.now());
    }

    @Override
    public RefundSnapshot refund(GatewayRefund refund) {
        return till.giveBack(refund)
                ? new RefundSnapshot(refund.id().toString(), RefundSnapshot.Status.SUCCEEDED, null)
                : new RefundSnapshot(null, RefundSnapshot.Status.FAILED, "there is no such money to give back");
    }

    @Override
    public WebhookVerdict judge(WebhookRequest request) {
        Matcher message = MESSAGE.matcher(new String(request.body(), StandardCharsets.US_ASCII));
        if (!message.matches()) {
            return new WebhookVerdict.Rejected(400, "no message of the sandbox");
        }
        return new WebhookVerdict.Accepted(
                message.group(1) + ":" + message.group(2),
                new GatewayPayment(message.group(1)),
                null,
                null,
                WebhookVerdict.Ack.EMPTY);
    }

    @Override
    public Optional<Stream<RegistryRow>> registry(LocalDate day) {
        return Optional.of(till.all().stream()
                .filter(payment -> payment.status() == PaymentStatus.SUCCEEDED)
                .filter(payment -> payment.sum().currency().getCurrencyCode().equals(currency))
                .filter(payment ->
                        LocalDate.ofInstant(payment.begunAt(), ZoneOffset.UTC).equals(day))
                .map(payment -> new RegistryRow(
                        new GatewayPayment(payment.id()),
                        payment.attempt().id().toString(),
                        payment.sum(),
                        payment.refunded())));
    }
}
