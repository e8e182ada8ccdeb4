package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.StartPayment;
import com.stripe.StripeClient;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import java.net.URI;
import java.time.Clock;

/** Opens one page an attempt: the key of the request is the attempt's. */
final class StripeOpening {

    private final StripeClient client;
    private final StripeLookup lookup;
    private final Clock clock;

    StripeOpening(StripeClient client, StripeLookup lookup, Clock clock) {
        this.client = client;
        this.lookup = lookup;
        this.clock = clock;
    }

    PaymentBegun open(StartPayment payment) {
        SessionCreateParams page = StripePages.of(payment, clock.instant());
        RequestOptions once = RequestOptions.builder()
                .setIdempotencyKey("page-" + payment.attempt().id())
                .build();
        StripeAnswer<Session> answer =
                StripeAnswer.to(() -> client.v1().checkout().sessions().create(page, once));
        if (answer.value() != null) {
            return begun(answer.value());
        }
        return answer.isRefusedForItsKey()
                ? again(payment)
                : new PaymentBegun.NotAccepted(StripeDecline.of(answer.code()), answer.words());
    }

    /** It was asked for before, to be closed at another moment than could be asked for now. */
    private PaymentBegun again(StartPayment payment) {
        return begun(lookup.page(payment.attempt(), clock.instant())
                .orElseThrow(() -> new GatewayAway("stripe has made a page for this attempt and does not show it")));
    }

    private static PaymentBegun begun(Session page) {
        return page.getUrl() == null
                ? new PaymentBegun.Charged(StripeSnapshots.of(page))
                : new PaymentBegun.Page(new GatewayPayment(page.getId()), URI.create(page.getUrl()));
    }
}
