package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.RegistryRow;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The payments of a day of UTC, by when the card was charged: on pages that were made on it or on the day before, and without any. */
final class StripeRegistry {

    private static final Duration A_PAGE_LIVES = Duration.ofHours(25);

    private final StripeLookup lookup;

    StripeRegistry(StripeLookup lookup) {
        this.lookup = lookup;
    }

    Stream<RegistryRow> of(LocalDate day) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
        Stream<RegistryRow> onPages = lookup.pages(from.minus(A_PAGE_LIVES), to).stream()
                .filter(page -> page.getPaymentIntentObject() != null)
                .filter(page -> isTaken(page.getPaymentIntentObject().getLatestChargeObject(), from, to))
                .map(StripeRegistry::row);
        Stream<RegistryRow> without = lookup.charges(from, to).stream()
                .filter(intent -> intent.getMetadata().containsKey(StripeGateway.WITHOUT_PAGE))
                .filter(intent -> isTaken(intent.getLatestChargeObject(), from, to))
                .map(StripeRegistry::row);
        return Stream.concat(onPages, without);
    }

    private static boolean isTaken(@Nullable Charge charge, Instant from, Instant to) {
        if (charge == null || !Boolean.TRUE.equals(charge.getPaid())) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(charge.getCreated());
        return !at.isBefore(from) && !at.isAfter(to);
    }

    private static RegistryRow row(Session page) {
        Charge charge = page.getPaymentIntentObject().getLatestChargeObject();
        return row(page.getId(), page.getClientReferenceId(), charge);
    }

    private static RegistryRow row(PaymentIntent intent) {
        return row(intent.getId(), StripeSnapshots.attempt(intent.getMetadata()), intent.getLatestChargeObject());
    }

    private static RegistryRow row(String id, @Nullable String attempt, Charge charge) {
        return new RegistryRow(
                new GatewayPayment(id),
                attempt,
                StripeSnapshots.money(charge.getAmount(), charge.getCurrency()),
                StripeSnapshots.money(charge.getAmountRefunded(), charge.getCurrency()));
    }
}
