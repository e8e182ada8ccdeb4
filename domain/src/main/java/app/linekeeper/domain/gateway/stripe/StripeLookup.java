package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.AttemptRef;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.HasId;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeCollection;
import com.stripe.model.checkout.Session;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds payments. What an attempt came to is looked for in the lists, which know everything at once; Stripe's search does not. */
final class StripeLookup {

    /** The provider being away included, nothing is asked for longer. */
    private static final Duration LOOKED_BACK = Duration.ofDays(5);

    private static final long A_PAGE = 100;

    private final StripeClient client;

    StripeLookup(StripeClient client) {
        this.client = client;
    }

    Session page(String id) {
        SessionRetrieveParams all = SessionRetrieveParams.builder()
                .addExpand("payment_intent.latest_charge")
                .addExpand("payment_intent.payment_method")
                .build();
        return StripeAnswer.of(() -> client.v1().checkout().sessions().retrieve(id, all));
    }

    PaymentIntent intent(String id) {
        PaymentIntentRetrieveParams all =
                PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();
        return StripeAnswer.of(() -> client.v1().paymentIntents().retrieve(id, all));
    }

    /** The page on which that intent was made; empty for what was charged without one. */
    Optional<Session> pageOf(PaymentIntent intent) {
        SessionListParams of =
                SessionListParams.builder().setPaymentIntent(intent.getId()).build();
        return StripeAnswer.of(() -> client.v1().checkout().sessions().list(of)).getData().stream()
                .findFirst()
                .map(found -> page(found.getId()));
    }

    Optional<Session> page(AttemptRef attempt, Instant now) {
        String number = String.valueOf(attempt.number());
        return pages(now.minus(LOOKED_BACK), now).stream()
                .filter(each -> number.equals(each.getClientReferenceId()))
                .findFirst()
                .map(found -> page(found.getId()));
    }

    Optional<PaymentIntent> charge(AttemptRef attempt, Instant now) {
        String number = String.valueOf(attempt.number());
        return charges(now.minus(LOOKED_BACK), now).stream()
                .filter(each -> number.equals(StripeSnapshots.attempt(each.getMetadata())))
                .findFirst();
    }

    /** The pages that were made in that time, their ends included, newest first. */
    List<Session> pages(Instant from, Instant to) {
        SessionListParams.Created created = SessionListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .setLte(to.getEpochSecond())
                .build();
        return all(after -> client.v1()
                .checkout()
                .sessions()
                .list(SessionListParams.builder()
                        .setCreated(created)
                        .setLimit(A_PAGE)
                        .setStartingAfter(after)
                        .addExpand("data.payment_intent.latest_charge")
                        .build()));
    }

    /** The intents that were made in that time, their ends included, newest first; those of pages, too. */
    List<PaymentIntent> charges(Instant from, Instant to) {
        PaymentIntentListParams.Created created = PaymentIntentListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .setLte(to.getEpochSecond())
                .build();
        return all(after -> client.v1()
                .paymentIntents()
                .list(PaymentIntentListParams.builder()
                        .setCreated(created)
                        .setLimit(A_PAGE)
                        .setStartingAfter(after)
                        .addExpand("data.latest_charge")
                        .build()));
    }

    /** A list, from behind that id on. */
    @FunctionalInterface
    private interface Listing<T extends HasId> {
        StripeCollection<T> after(@Nullable String id) throws StripeException;
    }

    private static <T extends HasId> List<T> all(Listing<T> listing) {
        List<T> all = new ArrayList<>();
        boolean hasMore = true;
        while (hasMore) {
            String after = all.isEmpty() ? null : all.get(all.size() - 1).getId();
            StripeCollection<T> page = StripeAnswer.of(() -> listing.after(after));
            all.addAll(page.getData());
            hasMore = Boolean.TRUE.equals(page.getHasMore()) && !page.getData().isEmpty();
        }
        return all;
    }
}
