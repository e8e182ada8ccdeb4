package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.WebhookVerdict.Ack;
import app.linekeeper.domain.gateway.http.ProviderJson;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Judges the bank's notifications by their token. Each is answered with {@code OK}, or comes again for a month. */
final class TkassaNotifications {

    private static final Ack OK = new Ack("text/plain", "OK");
    private static final int LARGEST = 65_536;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMyy");
    /** In which something was kept. */
    private static final Set<String> PAID = Set.of("AUTHORIZED", "CONFIRMED");

    /** Of receipts, and of pages that we have closed ourselves. */
    private static final Set<String> NO_NEWS = Set.of("", "RECEIPT", "CANCELED");

    private static final int LAST_DIGITS = 4;
    private static final int LONGEST_ID = 20;

    private final String terminalKey;
    private final TkassaToken token;

    TkassaNotifications(String terminalKey, TkassaToken token) {
        this.terminalKey = terminalKey;
        this.token = token;
    }

    WebhookVerdict judge(WebhookRequest request) {
        if (request.body().length > LARGEST) {
            return new WebhookVerdict.Rejected(413, "too large");
        }
        TkassaAnswer said;
        try {
            said = new TkassaAnswer(ProviderJson.read(request.body()));
        } catch (JacksonException e) {
            return new WebhookVerdict.Rejected(400, "no JSON");
        }
        if (!said.text("TerminalKey").equals(terminalKey) || !token.isOf(signed(said), said.text("Token"))) {
            return new WebhookVerdict.Rejected(403, "not signed by the bank for this terminal");
        }
        return signedOne(said);
    }

    private static WebhookVerdict signedOne(TkassaAnswer said) {
        String status = said.text("Status");
        if (!said.hasPayment() || said.text("PaymentId").length() > LONGEST_ID || NO_NEWS.contains(status)) {
            return new WebhookVerdict.Ignored(OK);
        }
        // two refunds in part have the same status, and differ in what is left
        String key = "%s:%.40s:%.20s".formatted(said.text("PaymentId"), status, said.text("Amount"));
        return new WebhookVerdict.Accepted(key, said.payment(), kept(said), null, OK);
    }

    private static @Nullable KeptMethod kept(TkassaAnswer said) {
        String rebill = said.text("RebillId");
        if (rebill.isBlank() || !said.isDone() || !PAID.contains(said.text("Status"))) {
            return null;
        }
        String pan = said.text("Pan");
        String last = pan.substring(Math.max(0, pan.length() - LAST_DIGITS));
        return new KeptMethod(rebill, "•• " + last, lastMonth(said.text("ExpDate")));
    }

    private static @Nullable YearMonth lastMonth(String date) {
        try {
            return YearMonth.parse(date, MONTH);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Map<String, String> signed(TkassaAnswer said) {
        Map<String, String> values = new HashMap<>();
        said.json().propertyStream().forEach(property -> {
            if (property.getValue().isValueNode()) {
                values.put(property.getKey(), property.getValue().asString(""));
            }
        });
        return values;
    }
}
