package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.WebhookVerdict.Ack;
import app.linekeeper.domain.gateway.http.AddressRanges;
import app.linekeeper.domain.gateway.http.ProviderJson;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Judges messages, which are not signed: by where they come from and their form; what they say is asked for. */
record YookassaNotifications(AddressRanges from) {

    private static final int LARGEST = 262_144;
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{36}");

    WebhookVerdict judge(WebhookRequest request) {
        if (!from.hold(request.from())) {
            return new WebhookVerdict.Rejected(403, "not from an address of the provider");
        }
        if (request.body().length > LARGEST) {
            return new WebhookVerdict.Rejected(413, "too large");
        }
        try {
            return judge(ProviderJson.read(request.body()));
        } catch (JacksonException e) {
            return new WebhookVerdict.Rejected(400, "no JSON");
        }
    }

    private static WebhookVerdict judge(JsonNode said) {
        String event = text(said, "event");
        JsonNode object = said.path("object");
        if (!text(said, "type").equals("notification")
                || !ID.matcher(text(object, "id")).matches()) {
            return new WebhookVerdict.Rejected(400, "no notification");
        }
        return switch (event) {
            case "payment.succeeded", "payment.canceled", "payment.waiting_for_capture" -> of(event, object, "id");
            case "refund.succeeded" -> of(event, object, "payment_id");
            default -> new WebhookVerdict.Ignored(Ack.EMPTY);
        };
    }

    private static WebhookVerdict of(String event, JsonNode object, String paymentField) {
        String payment = text(object, paymentField);
        if (!ID.matcher(payment).matches()) {
            return new WebhookVerdict.Rejected(400, "names no payment");
        }
        String key = event + ":" + text(object, "id");
        return new WebhookVerdict.Accepted(key, new GatewayPayment(payment), null, null, Ack.EMPTY);
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? value.asString() : "";
    }
}
