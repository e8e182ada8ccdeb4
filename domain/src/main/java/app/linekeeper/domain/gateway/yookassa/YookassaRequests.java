package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Vat;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.Assert;

/** Writes the requests for payments. The same attempt makes the same one, which the key of the attempt demands. */
record YookassaRequests(ReceiptTerms terms, YookassaReceipts receipts) {

    Map<String, Object> of(StartPayment payment) {
        Map<String, Object> body = body(payment.attempt(), payment.sum(), payment.description());
        String locale = payment.language() == Language.EN ? "en_US" : "ru_RU";
        String returnTo = payment.returnTo().toString();
        body.put("confirmation", Map.of("type", "redirect", "return_url", returnTo, "locale", locale));
        if (payment.saves()) {
            body.put("save_payment_method", true);
        }
        if (payment.method() == CardMethod.SBP) {
            body.put("payment_method_data", Map.of("type", "sbp"));
        }
        if (payment.method() == CardMethod.BUSINESS_BANK) {
            // from one company's account to another's no till's receipt is due
            body.put("payment_method_data", businessBank(payment));
        } else {
            receipts.add(body, payment.receipt());
        }
        return body;
    }

    Map<String, Object> of(ChargeSaved charge) {
        Map<String, Object> body = body(charge.attempt(), charge.sum(), charge.description());
        body.put("payment_method_id", charge.token());
        receipts.add(body, charge.receipt());
        return body;
    }

    private static Map<String, Object> body(AttemptRef attempt, Money sum, String description) {
        Assert.isTrue(Region.RUSSIA.allows(sum.currency()), () -> "YooKassa takes roubles, not " + sum);
        Map<String, Object> body = new TreeMap<>();
        body.put("amount", YookassaMoney.write(sum));
        body.put("capture", true);
        body.put("description", description);
        body.put("metadata", Map.of(YookassaPayment.ATTEMPT, attempt.id().toString()));
        return body;
    }

    private Map<String, Object> businessBank(StartPayment payment) {
        return Map.of("type", "b2b_sberbank", "payment_purpose", payment.description(), "vat_data", tax(payment.sum()));
    }

    private Map<String, Object> tax(Money sum) {
        Vat vat = terms.vat();
        if (vat.percent() == 0) {
            return Map.of("type", "untaxed");
        }
        String rate = String.valueOf(vat.percent());
        return Map.of("type", "calculated", "rate", rate, "amount", YookassaMoney.write(vat.in(sum)));
    }
}
