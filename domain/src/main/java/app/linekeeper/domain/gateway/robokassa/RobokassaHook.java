package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.WebhookVerdict.Accepted;
import app.linekeeper.domain.gateway.WebhookVerdict.Ack;
import app.linekeeper.domain.gateway.WebhookVerdict.Rejected;
import app.linekeeper.domain.shared.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Messages to the ResultURL: that a payment was paid, in an address or a form, signed with the second password. */
record RobokassaHook(RobokassaSettings settings) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,14}");
    private static final Pattern SUM = Pattern.compile("\\d{1,12}(\\.\\d{1,2}0{0,4})?");
    private static final int FORBIDDEN = 403;
    private static final int UNREADABLE = 400;

    WebhookVerdict judge(WebhookRequest request) {
        try {
            return judge(RobokassaForm.read(sent(request)));
        } catch (IllegalArgumentException e) {
            return new Rejected(UNREADABLE, "encoded wrongly, or something is named twice");
        }
    }

    private static String sent(WebhookRequest request) {
        return request.body().length == 0 ? request.query() : new String(request.body(), StandardCharsets.UTF_8);
    }

    private WebhookVerdict judge(RobokassaForm form) {
        String number = form.get("InvId");
        String sum = form.get("OutSum");
        if (!NUMBER.matcher(number).matches() || !SUM.matcher(sum).matches()) {
            return new Rejected(UNREADABLE, "no message of a payment");
        }
        String signature = form.get("SignatureValue").toLowerCase(Locale.ROOT);
        // what was received, to the last zero
        String signed = sum + ":" + number + ":" + settings.password2() + form.ours();
        if (!HmacSha256.same(settings.hash().of(signed), signature)) {
            return new Rejected(
                    FORBIDDEN, "not signed with linekeeper.gateways.robokassa.password2, or by another hash");
        }
        return new Accepted(
                number + ":" + signature,
                new GatewayPayment(number),
                null,
                settings.test() ? paid(number, sum) : null,
                new Ack("text/plain", "OK" + number));
    }

    private PaymentSnapshot paid(String number, String sum) {
        return PaymentSnapshot.of(new GatewayPayment(number), number, PaymentStatus.SUCCEEDED, settings.inMajor(sum));
    }
}
