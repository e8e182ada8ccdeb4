package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.WebhookVerdict.Accepted;
import app.linekeeper.domain.gateway.WebhookVerdict.Ack;
import app.linekeeper.domain.gateway.WebhookVerdict.Ignored;
import app.linekeeper.domain.gateway.WebhookVerdict.Rejected;
import app.linekeeper.domain.gateway.http.ProviderJson;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Messages of Stripe. Of the event only what it is about is read, whatever version of the API it was written in: the payment is
 * asked for.
 */
final class StripeHook {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]{3,100}");
    private static final int FORBIDDEN = 403;
    private static final int UNREADABLE = 400;

    private final String secret;

    StripeHook(String secret) {
        this.secret = secret;
    }

    WebhookVerdict judge(WebhookRequest request) {
        String signature = request.header("stripe-signature");
        if (!StripeSignature.isGenuine(signature, request.body(), secret, request.at())) {
            return new Rejected(
                    FORBIDDEN, "not signed with linekeeper.gateways.stripe.webhook-secret, or too long ago");
        }
        try {
            return judge(ProviderJson.read(request.body()));
        } catch (JacksonException e) {
            return new Rejected(UNREADABLE, "no event");
        }
    }

    private static WebhookVerdict judge(JsonNode event) {
        String id = event.path("id").asString("");
        String payment =
                payment(event.path("type").asString(""), event.path("data").path("object"));
        if (!ID.matcher(id).matches()) {
            return new Rejected(UNREADABLE, "no event");
        }
        return ID.matcher(payment).matches()
                ? new Accepted(id, new GatewayPayment(payment), null, null, Ack.EMPTY)
                : new Ignored(Ack.EMPTY);
    }

    /** @return empty where it is about nothing of ours; intents of pages tell nothing that the page does not */
    private static String payment(String type, JsonNode about) {
        JsonNode metadata = about.path("metadata");
        if (!metadata.has(StripeSnapshots.ATTEMPT)) {
            return "";
        }
        return switch (type) {
            case "checkout.session.completed",
                    "checkout.session.expired",
                    "checkout.session.async_payment_succeeded",
                    "checkout.session.async_payment_failed" -> about.path("id").asString("");
            case "payment_intent.succeeded", "payment_intent.payment_failed", "payment_intent.canceled" ->
                metadata.has(StripeGateway.WITHOUT_PAGE) ? about.path("id").asString("") : "";
            case "charge.refunded" -> about.path("payment_intent").asString("");
            default -> "";
        };
    }
}
