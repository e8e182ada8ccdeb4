package app.linekeeper.domain.testing;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Capabilities;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.KeptMethod;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * A provider that keeps its payments in memory, as strict as a real one: an attempt is one payment, a refund one refund.
 * It takes roubles while it is open; the test plays the payer, and the network.
 */
@TestComponent
public class TillGateway implements PaymentGateway {

    public static final GatewayId ID = new GatewayId("till");

    private final Map<String, PaymentSnapshot> payments = new ConcurrentHashMap<>();
    private final Map<UUID, String> attempts = new ConcurrentHashMap<>();
    private final Map<UUID, Money> returned = new LinkedHashMap<>();
    private final List<GatewayRefund> asked = new ArrayList<>();
    private boolean isOpen;
    private boolean isAway;
    private boolean losesAnswers;
    private Decline.@Nullable Kind declines;
    private RefundSnapshot.Status refunding = RefundSnapshot.Status.SUCCEEDED;
    private boolean refunds = true;
    private boolean refundsParts = true;
    private boolean lists = true;
    private boolean tellsWhatWentBack = true;
    private @Nullable YearMonth lastMonth;
    private int charged;

    /** From now on it takes roubles, and does all that it should. */
    public void open() {
        isOpen = true;
        isAway = false;
        losesAnswers = false;
        declines = null;
        refunding = RefundSnapshot.Status.SUCCEEDED;
        refunds = true;
        refundsParts = true;
        tellsWhatWentBack = true;
        lastMonth = null;
    }

    /** From now on what it keeps is good until the end of that month. */
    public void keepUntil(YearMonth last) {
        lastMonth = last;
    }

    public void close() {
        isOpen = false;
    }

    /** From now on it does not answer, and does nothing. */
    public void goAway() {
        isAway = true;
    }

    /** From now on it does what it is asked, and its answers get lost. */
    public void loseAnswers() {
        losesAnswers = true;
    }

    /** From now on what was kept cannot be charged. */
    public void decline(Decline.Kind kind) {
        declines = kind;
    }

    /** From now on it says this of money that is to go back; what it gave back before stays so. */
    public void sayOfRefunds(RefundSnapshot.Status status) {
        refunding = status;
    }

    /** From now on it gives nothing back by itself. */
    public void refundNothing() {
        refunds = false;
    }

    /** From now on it gives back all of a payment, or nothing. */
    public void refundOnlyWhole() {
        refundsParts = false;
    }

    /** From now on it does not say what went back. */
    public void sayNothingOfWhatWentBack() {
        tellsWhatWentBack = false;
    }

    /** Whether it has a list of what it took. */
    public void list(boolean whether) {
        lists = whether;
    }

    /** It knows nothing any more of what was paid. */
    public void forget() {
        payments.clear();
        lists = true;
    }

    /** Somebody pays, and nobody here asked. */
    public void payUnasked(Money sum) {
        GatewayPayment payment = new GatewayPayment("p-" + UUID.randomUUID());
        payments.put(payment.id(), PaymentSnapshot.of(payment, null, PaymentStatus.SUCCEEDED, sum));
    }

    /** Somebody gives money back in its cabinet. */
    public void giveBackUnasked(GatewayPayment payment, Money sum) {
        payments.computeIfPresent(
                payment.id(),
                (id, was) -> new PaymentSnapshot(
                        payment,
                        was.attempt(),
                        was.status(),
                        was.sum(),
                        was.refunded().plus(sum),
                        null,
                        was.kept(),
                        null));
    }

    /** The payer pays what was asked for. */
    public void pay(GatewayPayment payment) {
        change(payment, PaymentStatus.SUCCEEDED, null);
    }

    /** The payer pays another sum than was asked for. */
    public void pay(GatewayPayment payment, Money sum) {
        payments.computeIfPresent(
                payment.id(),
                (id, was) -> new PaymentSnapshot(
                        payment, was.attempt(), PaymentStatus.SUCCEEDED, sum, was.refunded(), null, null, null));
    }

    /** The payer pays, and a part goes back from the till before anybody asks. */
    public void payAndGiveBack(GatewayPayment payment, Money part) {
        payments.computeIfPresent(
                payment.id(),
                (id, was) -> new PaymentSnapshot(
                        payment, was.attempt(), PaymentStatus.SUCCEEDED, was.sum(), part, null, null, null));
    }

    /** The payer's bank refuses. */
    public void refuse(GatewayPayment payment) {
        change(payment, PaymentStatus.CANCELED, new Decline(Decline.Kind.NO_MONEY, "51"));
    }

    /** It says now that the payment stands there, whatever it said before. */
    public void say(GatewayPayment payment, PaymentStatus status) {
        change(payment, status, null);
    }

    /** How many payments were begun, whatever became of them. */
    public int payments() {
        return payments.size();
    }

    /** How many times money was taken of what was kept. */
    public int charged() {
        return charged;
    }

    /** What went back in all. */
    public Map<UUID, Money> refunds() {
        return Map.copyOf(returned);
    }

    /** What of this payment went back. */
    public Money returnedOf(GatewayPayment payment) {
        return Objects.requireNonNull(payments.get(payment.id())).refunded();
    }

    /** Every time that it was asked to give money back, in their order. */
    public List<GatewayRefund> askedToRefund() {
        return List.copyOf(asked);
    }

    private void change(GatewayPayment payment, PaymentStatus status, @Nullable Decline decline) {
        payments.computeIfPresent(
                payment.id(),
                (id, was) -> new PaymentSnapshot(
                        payment, was.attempt(), status, was.sum(), was.refunded(), decline, was.kept(), null));
    }

    @Override
    public GatewayId id() {
        return ID;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                isOpen ? Set.of(Region.RUSSIA) : Set.of(),
                Money.of("1.00", "RUB"),
                Money.of("350000.00", "RUB"),
                Set.of(CardMethod.CARD),
                true,
                refunds,
                refundsParts,
                Duration.ofHours(1));
    }

    @Override
    public PaymentBegun start(StartPayment payment) {
        answering();
        String id = attempts.computeIfAbsent(payment.attempt().id(), attempt -> {
            GatewayPayment fresh = new GatewayPayment("p-" + attempt);
            KeptMethod kept = payment.saves() ? new KeptMethod("token-" + attempt, "•• 4242", lastMonth) : null;
            payments.put(
                    fresh.id(),
                    new PaymentSnapshot(
                            fresh,
                            attempt.toString(),
                            PaymentStatus.PENDING,
                            payment.sum(),
                            Money.zero(payment.sum().currency()),
                            null,
                            kept,
                            null));
            return fresh.id();
        });
        lost();
        return new PaymentBegun.Page(new GatewayPayment(id), URI.create("https://till.example/" + id));
    }

    @Override
    public PaymentBegun chargeSaved(ChargeSaved charge) {
        answering();
        GatewayPayment payment = new GatewayPayment("p-" + charge.attempt().id());
        if (attempts.putIfAbsent(charge.attempt().id(), payment.id()) != null) {
            throw new IllegalStateException("charged twice");
        }
        boolean isDeclined = declines != null;
        PaymentSnapshot snapshot = new PaymentSnapshot(
                payment,
                charge.attempt().id().toString(),
                isDeclined ? PaymentStatus.CANCELED : PaymentStatus.SUCCEEDED,
                charge.sum(),
                Money.zero(charge.sum().currency()),
                declines == null ? null : new Decline(declines, "till"),
                null,
                null);
        payments.put(payment.id(), snapshot);
        charged += isDeclined ? 0 : 1;
        lost();
        return new PaymentBegun.Charged(snapshot);
    }

    @Override
    public PaymentSnapshot fetch(GatewayPayment payment) {
        answering();
        PaymentSnapshot snapshot = payments.get(payment.id());
        if (snapshot == null) {
            throw new GatewayAway("no such payment");
        }
        return snapshot;
    }

    @Override
    public Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt) {
        answering();
        return Optional.ofNullable(attempts.get(attempt.id())).map(payments::get);
    }

    @Override
    public PaymentSnapshot cancel(GatewayPayment payment) {
        answering();
        if (!fetch(payment).status().isFinal()) {
            change(payment, PaymentStatus.CANCELED, null);
        }
        lost();
        return fetch(payment);
    }

    @Override
    public boolean tellsWhatWentBack() {
        return tellsWhatWentBack;
    }

    @Override
    public RefundSnapshot refund(GatewayRefund refund) {
        answering();
        asked.add(refund);
        RefundSnapshot.Status status = returned.containsKey(refund.id()) ? RefundSnapshot.Status.SUCCEEDED : refunding;
        if (status == RefundSnapshot.Status.SUCCEEDED && returned.putIfAbsent(refund.id(), refund.sum()) == null) {
            giveBack(refund);
        }
        lost();
        String words = status == RefundSnapshot.Status.FAILED ? "the till keeps it" : null;
        return new RefundSnapshot(refund.id().toString(), status, words);
    }

    private void giveBack(GatewayRefund refund) {
        PaymentSnapshot was =
                Objects.requireNonNull(payments.get(refund.payment().id()));
        Money all = was.refunded().plus(refund.sum());
        if (was.sum().isLessThan(all) || !was.refunded().equals(refund.before())) {
            throw new IllegalStateException("gives back " + all + " of " + was.sum() + ", and " + refund.before()
                    + " is not " + was.refunded());
        }
        payments.put(
                refund.payment().id(),
                new PaymentSnapshot(
                        was.payment(), was.attempt(), was.status(), was.sum(), all, was.decline(), was.kept(), null));
    }

    /** A message is the id of a payment; whatever else is none. */
    @Override
    public WebhookVerdict judge(WebhookRequest request) {
        String id = new String(request.body(), StandardCharsets.UTF_8);
        return id.startsWith("p-") && id.length() < 60
                ? new WebhookVerdict.Accepted(id, new GatewayPayment(id), null, null, WebhookVerdict.Ack.EMPTY)
                : new WebhookVerdict.Rejected(400, "no payment");
    }

    @Override
    public Optional<Stream<RegistryRow>> registry(LocalDate day) {
        answering();
        return !lists
                ? Optional.empty()
                : Optional.of(payments.values().stream()
                        .filter(payment -> payment.status() == PaymentStatus.SUCCEEDED)
                        .map(payment -> new RegistryRow(
                                payment.payment(), payment.attempt(), payment.sum(), payment.refunded())));
    }

    private void answering() {
        if (isAway) {
            throw new GatewayAway("the till does not answer");
        }
    }

    private void lost() {
        if (losesAnswers) {
            throw new GatewayAway("the till's answer got lost");
        }
    }
}
