package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What all cases of the contract stand on: a stand-in of the provider, and things to ask of its adapter. */
public interface Standing {

    /** When the tests begin; the clock is at it. */
    Instant NOW = app.linekeeper.domain.testing.TestClock.START;

    AtomicLong NUMBERS = new AtomicLong(1_000_000);

    ProviderStandIn standIn();

    default PaymentGateway gateway() {
        return standIn().gateway();
    }

    /** 1,791 of the provider's currency, to the minor unit. */
    default Money sum() {
        return new Money(179_137, gateway().capabilities().least().currency());
    }

    default Money nothing() {
        return Money.zero(sum().currency());
    }

    default StartPayment payment() {
        return payment(sum(), false);
    }

    default StartPayment payment(Money sum, boolean saves) {
        AttemptRef attempt = new AttemptRef(UUID.randomUUID(), NUMBERS.incrementAndGet());
        return new StartPayment(
                attempt,
                sum,
                CardMethod.CARD,
                "Renewal of 3 lines, order 4711 & Co. «КП»",
                Language.RU,
                receipt(sum),
                URI.create("https://example.org/back?a=1&b=2"),
                URI.create("https://example.org/hooks/" + gateway().id()),
                NOW.plus(Duration.ofMinutes(40)),
                saves,
                "partner-7");
    }

    default Receipt receipt(Money sum) {
        Money first = new Money(sum.minor() / 3, sum.currency());
        return new Receipt(
                "client@example.org",
                List.of(
                        new Receipt.Item("Line 100, 1 month", 2, first),
                        new Receipt.Item("Line 200", 1, sum.minus(first))));
    }

    default GatewayPayment started(StartPayment payment) {
        return ((PaymentBegun.Page) gateway().start(payment)).payment();
    }

    /** A payment that was paid. */
    default GatewayPayment paid(StartPayment payment) {
        GatewayPayment started = started(payment);
        standIn().pays(started);
        return started;
    }

    default PaymentStatus statusOf(GatewayPayment payment) {
        return gateway().fetch(payment).status();
    }

    default GatewayRefund refund(StartPayment of, GatewayPayment payment, Money before, Money sum) {
        return new GatewayRefund(UUID.randomUUID(), of.attempt(), payment, of.sum(), before, sum, receipt(sum));
    }

    default Money part(long minor) {
        return new Money(minor, sum().currency());
    }

    default ChargeSaved charge(String token) {
        AttemptRef attempt = new AttemptRef(UUID.randomUUID(), NUMBERS.incrementAndGet());
        URI notifyTo = URI.create("https://example.org/hooks/" + gateway().id());
        return new ChargeSaved(attempt, sum(), token, "Renewal", receipt(sum()), notifyTo, "partner-7");
    }

    /** What was kept of a payment, by the provider's answer or by its message. */
    default @Nullable KeptMethod keptOf(GatewayPayment payment) {
        KeptMethod fetched = gateway().fetch(payment).kept();
        if (fetched != null) {
            return fetched;
        }
        return standIn().sent().stream()
                .map(gateway()::judge)
                .filter(WebhookVerdict.Accepted.class::isInstance)
                .map(WebhookVerdict.Accepted.class::cast)
                .filter(accepted -> accepted.payment().equals(payment) && accepted.kept() != null)
                .map(WebhookVerdict.Accepted::kept)
                .findFirst()
                .orElse(null);
    }
}
