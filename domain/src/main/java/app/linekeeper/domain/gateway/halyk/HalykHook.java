package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.WebhookVerdict.Accepted;
import app.linekeeper.domain.gateway.WebhookVerdict.Ack;
import app.linekeeper.domain.gateway.WebhookVerdict.Rejected;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.shared.HmacSha256;
import app.linekeeper.domain.shared.Sha256;
import java.net.URI;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Messages of Halyk, which does not sign them: the address that it is given for each payment carries what only we and Halyk
 * know, so that nobody else can make us ask.
 */
final class HalykHook {

    private static final Pattern NUMBER = Pattern.compile("\\d{6,15}");
    private static final String KEY = "key=";
    private static final int FORBIDDEN = 403;
    private static final int UNREADABLE = 400;

    private final String secret;

    HalykHook(String secret) {
        this.secret = secret;
    }

    /** The address for messages about the payment of that number. */
    String address(URI notifyTo, String number) {
        return notifyTo + (notifyTo.getRawQuery() == null ? "?" : "&") + KEY + key(number);
    }

    WebhookVerdict judge(WebhookRequest request) {
        String number = number(request.body());
        if (!NUMBER.matcher(number).matches()) {
            return new Rejected(UNREADABLE, "no message of a payment");
        }
        if (!HmacSha256.same(key(number), given(request.query()))) {
            return new Rejected(FORBIDDEN, "sent to an address that was not given for this payment");
        }
        return new Accepted(Sha256.hex(request.body()), new GatewayPayment(number), null, null, Ack.EMPTY);
    }

    private String key(String number) {
        return HmacSha256.hex("messages of " + number, secret);
    }

    private static String given(String query) {
        for (String each : query.split("&", -1)) {
            if (each.startsWith(KEY)) {
                return each.substring(KEY.length());
            }
        }
        return "";
    }

    private static String number(byte[] body) {
        try {
            return ProviderJson.read(body).path("invoiceId").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
