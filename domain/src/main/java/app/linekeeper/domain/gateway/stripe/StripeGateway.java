package app.linekeeper.domain.gateway.stripe;

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
import app.linekeeper.domain.gateway.RegistryRow;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.shared.Money;
import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Stripe: pages are Checkout Sessions, saved cards are charged by Payment Intents, and either is asked for under a key of its attempt. */
final class StripeGateway implements PaymentGateway {

    /** Marks the intents that are charges of saved cards; those of pages are known by their page. */
    static final String WITHOUT_PAGE = "without_page";

    private static final GatewayId ID = new GatewayId("stripe");
    private static final Money LEAST = Money.of("0.50", "USD");
    private static final String PAGES = "cs_";

    private final StripeSettings settings;
    private final Money most;
    private final Clock clock;
    private final StripeClient client;
    private final StripeLookup lookup;
    private final StripeOpening opening;
    private final StripeCharges charges;
    private final StripeRefunds refunds;
    private final StripeHook hook;

    StripeGateway(StripeSettings settings, Clock clock) {
        this.settings = settings;
        this.most = Money.of(settings.most().toPlainString(), "USD");
        this.clock = clock;
        this.client = StripeTransport.client(settings);
        this.lookup = new StripeLookup(client);
        this.opening = new StripeOpening(client, lookup, clock);
        this.charges = new StripeCharges(client);
        this.refunds = new StripeRefunds(client);
        this.hook = new StripeHook(settings.webhookSecret());
    }

    @Override
    public GatewayId id() {
        return ID;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                settings.regions(),
                LEAST,
                most,
                Set.of(CardMethod.CARD),
                settings.savesCards(),
                true,
                true,
                Duration.ofHours(24));
    }

    @Override
    public PaymentBegun start(StartPayment payment) {
        requireDollars(payment.sum());
        return opening.open(payment);
    }

    @Override
    public PaymentBegun chargeSaved(ChargeSaved charge) {
        if (!settings.savesCards()) {
            throw new UnsupportedOperationException("no cards are saved at stripe");
        }
        requireDollars(charge.sum());
        return charges.charge(charge);
    }

    @Override
    public PaymentSnapshot fetch(GatewayPayment payment) {
        if (payment.id().startsWith(PAGES)) {
            return StripeSnapshots.of(lookup.page(payment.id()));
        }
        PaymentIntent intent = lookup.intent(payment.id());
        return lookup.pageOf(intent).map(StripeSnapshots::of).orElseGet(() -> StripeSnapshots.of(intent));
    }

    @Override
    public Optional<PaymentSnapshot> findByAttempt(AttemptRef attempt) {
        return lookup.page(attempt, clock.instant())
                .map(StripeSnapshots::of)
                .or(() -> lookup.charge(attempt, clock.instant()).map(StripeSnapshots::of));
    }

    /** A page that is closed counts as expired. */
    @Override
    public PaymentSnapshot cancel(GatewayPayment payment) {
        if (payment.id().startsWith(PAGES)) {
            StripeAnswer.to(() -> client.v1().checkout().sessions().expire(payment.id()));
        }
        return fetch(payment);
    }

    @Override
    public RefundSnapshot refund(GatewayRefund refund) {
        String id = refund.payment().id();
        return refunds.refund(refund, id.startsWith(PAGES) ? lookup.page(id).getPaymentIntent() : id);
    }

    @Override
    public WebhookVerdict judge(WebhookRequest request) {
        return hook.judge(request);
    }

    @Override
    public Optional<Stream<RegistryRow>> registry(LocalDate day) {
        return Optional.of(new StripeRegistry(lookup).of(day));
    }

    private static void requireDollars(Money sum) {
        if (!sum.currency().equals(LEAST.currency())) {
            throw new IllegalArgumentException("stripe takes dollars only: " + sum.currency());
        }
    }
}
