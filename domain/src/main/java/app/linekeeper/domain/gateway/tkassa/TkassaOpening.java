package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** Opens payments by {@code Init}. */
final class TkassaOpening {

    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(Region.RUSSIA.zone());

    private final TkassaApi api;
    private final TkassaReceipts receipts;

    TkassaOpening(TkassaApi api, TkassaReceipts receipts) {
        this.api = api;
        this.receipts = receipts;
    }

    TkassaAnswer open(String order, StartPayment payment) {
        Map<String, Object> parameters = parameters(order, payment.sum(), payment.description(), payment.notifyTo());
        parameters.put("Language", payment.language() == Language.EN ? "en" : "ru");
        parameters.put("SuccessURL", payment.returnTo().toString());
        parameters.put("FailURL", payment.returnTo().toString());
        parameters.put("RedirectDueDate", DUE.format(payment.expiresAt()));
        if (payment.saves()) {
            parameters.put("Recurrent", "Y");
            parameters.put("CustomerKey", payment.customer());
        }
        parameters.put("DATA", Map.of("OperationInitiatorType", payment.saves() ? "1" : "0"));
        return init(parameters, payment.receipt());
    }

    TkassaAnswer open(String order, ChargeSaved charge) {
        Map<String, Object> parameters = parameters(order, charge.sum(), charge.description(), charge.notifyTo());
        parameters.put("DATA", Map.of("OperationInitiatorType", "R"));
        return init(parameters, charge.receipt());
    }

    private TkassaAnswer init(Map<String, Object> parameters, Receipt receipt) {
        receipts.add(parameters, receipt);
        return api.call("Init", parameters);
    }

    private static Map<String, Object> parameters(String order, Money sum, String description, @Nullable URI notifyTo) {
        Assert.isTrue(Region.RUSSIA.allows(sum.currency()), () -> "T-Kassa takes roubles, not " + sum);
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("OrderId", order);
        parameters.put("Amount", sum.minor());
        parameters.put("Description", description);
        parameters.put("PayType", "O");
        if (notifyTo != null) {
            parameters.put("NotificationURL", notifyTo.toString());
        }
        return parameters;
    }
}
