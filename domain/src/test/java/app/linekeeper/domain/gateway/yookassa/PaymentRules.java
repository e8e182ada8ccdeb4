package app.linekeeper.domain.gateway.yookassa;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the specification asks of a request for a payment or a refund. */
final class PaymentRules {

    private static final Set<String> LOCALES = Set.of("ru_RU", "en_US");

    private PaymentRules() {}

    /** The parameter that is wrong; null where none is. */
    static @Nullable String fault(JsonNode asked, Map<String, JsonNode> saved) {
        JsonNode data = asked.path("payment_method_data");
        String method = asked.path("payment_method_id").asString("");
        Map<String, Boolean> faults = new LinkedHashMap<>();
        faults.put("amount", !isSum(asked.path("amount")) || isAbove(asked.path("amount"), "350000"));
        faults.put("description", asked.path("description").asString("").length() > 128);
        faults.put("payment_method_id", !method.isEmpty() && !saved.containsKey(method));
        faults.put("confirmation", method.isEmpty() && !isConfirmation(asked.path("confirmation")));
        faults.put("payment_method_data", !data.isMissingNode() && !isMethod(data));
        faults.put("metadata", asked.path("metadata").valueStream().anyMatch(value -> !value.isString()));
        boolean isBusiness = data.path("type").asString("").equals("b2b_sberbank");
        faults.put("receipt", !isBusiness && !isReceipt(asked));
        return faults.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    static boolean isSum(JsonNode amount) {
        return amount.path("value").isString()
                && amount.path("value").asString().matches("\\d+\\.\\d\\d")
                && amount.path("currency").asString("").equals("RUB");
    }

    static boolean isReceipt(JsonNode asked) {
        BigDecimal total = asked.path("receipt")
                .path("items")
                .valueStream()
                .filter(item -> isSum(item.path("amount")))
                .filter(item -> item.path("vat_code").asInt(0) >= 1
                        && item.path("vat_code").asInt() <= 12)
                .filter(item -> item.path("description").asString("").length() <= 128)
                .map(item -> new BigDecimal(item.path("amount").path("value").asString())
                        .multiply(item.path("quantity").asDecimal()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return asked.path("receipt").path("customer").path("email").asString("").contains("@")
                && total.compareTo(new BigDecimal(
                                asked.path("amount").path("value").asString()))
                        == 0;
    }

    private static boolean isAbove(JsonNode amount, String most) {
        return new BigDecimal(amount.path("value").asString()).compareTo(new BigDecimal(most)) > 0;
    }

    private static boolean isConfirmation(JsonNode confirmation) {
        return confirmation.path("type").asString("").equals("redirect")
                && confirmation.path("return_url").asString("").startsWith("https://")
                && LOCALES.contains(confirmation.path("locale").asString("ru_RU"));
    }

    private static boolean isMethod(JsonNode data) {
        if (!data.path("type").asString("").equals("b2b_sberbank")) {
            return data.path("type").asString("").equals("sbp");
        }
        String purpose = data.path("payment_purpose").asString("");
        JsonNode vat = data.path("vat_data");
        boolean isCalculated = vat.path("type").asString("").equals("calculated")
                && Set.of("5", "7", "10", "20", "22").contains(vat.path("rate").asString(""))
                && isSum(vat.path("amount"));
        return !purpose.isEmpty()
                && purpose.length() <= 210
                && (isCalculated || vat.path("type").asString("").equals("untaxed"));
    }
}
